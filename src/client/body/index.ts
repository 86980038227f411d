export { readBody, type ReadBody } from './read-body.ts';
