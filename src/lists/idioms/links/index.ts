export { isRequestFor, type LinkedPage } from './is-request-for.ts';
export { linkSaid } from './link-said.ts';
export { linkTarget, type LinkTarget } from './link-target.ts';
