export { load } from '../../sent/+page.server.ts';
