// A code that came in the address after # (which no server is sent) goes into its field, and out of the address.
const field = document.querySelector('input[data-entry-code]');
const code = new URLSearchParams(location.hash.slice(1)).get('code');
if (field && code) {
	field.value ||= code;
	history.replaceState(history.state, '', location.pathname + location.search);
}
