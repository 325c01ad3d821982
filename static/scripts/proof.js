// Under attack a sending costs a little work: a number is looked for that makes SHA-256 of `task.number` begin with so many
// zero bits. In small pieces, so that the page goes on; what has been found goes along with the form.
const box = document.querySelector('[data-proof]');

// prettier-ignore
const k = new Int32Array([
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
	0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
	0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
	0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
	0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
	0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
]);
const w = new Int32Array(64);
const turned = (x, n) => (x >>> n) | (x << (32 - n));

// The first 32 bits of SHA-256 (FIPS 180-4) of a text of at most 55 bytes of ASCII: one block.
function beginning(text) {
	w.fill(0, 0, 16);
	for (let at = 0; at < text.length; at++) w[at >> 2] |= text.charCodeAt(at) << (24 - 8 * (at & 3));
	w[text.length >> 2] |= 0x80 << (24 - 8 * (text.length & 3));
	w[15] = text.length * 8;
	for (let at = 16; at < 64; at++) {
		const [x, y] = [w[at - 15], w[at - 2]];
		const one = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3);
		const two = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10);
		w[at] = (w[at - 16] + one + w[at - 7] + two) | 0;
	}
	let [a, b, c, d] = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a];
	let [e, f, g, h] = [0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
	for (let at = 0; at < 64; at++) {
		const one = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + k[at] + w[at]) | 0;
		const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		h = g;
		g = f;
		f = e;
		e = (d + one) | 0;
		d = c;
		c = b;
		b = a;
		a = (one + two) | 0;
	}
	return (a + 0x6a09e667) >>> 0;
}

const pause = () => new Promise((resolve) => setTimeout(resolve));

async function work({ proof, bits, ready }) {
	const meter = box.querySelector('progress');
	const expected = 2 ** Number(bits);
	let tried = 0;
	for (;;) {
		const until = performance.now() + 40;
		while (performance.now() < until)
			for (let piece = 0; piece < 200; piece++, tried++)
				if (Math.clz32(beginning(`${proof}.${tried}`)) >= Number(bits)) {
					document.querySelector('[data-proof-answer]').value = String(tried);
					meter.value = 100;
					box.querySelector('[data-proof-said]').textContent = ready;
					return;
				}
		// How long it takes is chance: this far the odds are that it is done.
		meter.value = 100 * (1 - Math.exp(-tried / expected));
		await pause();
	}
}

if (box) {
	box.hidden = false;
	document.querySelector('[data-unproved]').hidden = true;
	work(box.dataset);
}
