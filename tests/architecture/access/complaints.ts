const ofKeys = '/cases/keys';
export const unlocking = [
	`GET ${ofKeys}`,
	...['passphrase', 'forget', 'unlock', 'lock'].map((action) => `POST ${action} ${ofKeys}`)
];
export const keeping = [
	...unlocking,
	...['make', 'grant', 'revoke', 'rotate', 'escrow'].map((action) => `POST ${action} ${ofKeys}`)
];
export const enteringCases = ['GET /cases/add', 'POST /cases/add', 'POST /cases/add/receipt'];
const ofCase = '/cases/[case]';
export const readingCases = [
	'GET /cases',
	`GET ${ofCase}`,
	`GET ${ofCase}/files/[file]`,
	...['note', 'title', 'recuse', 'handOver'].map((action) => `POST ${action} ${ofCase}`)
];
export const workingOnCases = [
	...['take', 'acknowledge', 'investigate', 'answer', 'message', 'code'],
	...['close', 'reopen', 'forward', 'spam', 'unspam']
].map((action) => `POST ${action} ${ofCase}`);
export const leadingCases = ['POST handOver /cases', `GET ${ofCase}/dispose`, `POST ${ofCase}/dispose`];
export const registeringCases = [`POST register ${ofCase}`, `GET ${ofCase}/sheet`];
