export { readBody } from './read-body.ts';
export { type BodyReader, sharedBodies } from './shared-bodies.ts';
