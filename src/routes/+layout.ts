// HTML first (decision D7): no page of this house needs a script to work.
export const csr = false;
export const trailingSlash = 'never';
