export const load = ({ setHeaders, request }) => {
	if (request.method === 'GET' || request.method === 'HEAD') setHeaders({ 'cache-control': 'no-store' });
};
