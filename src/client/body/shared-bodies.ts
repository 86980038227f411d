import { lasting } from '../../contract/index.ts';
import type { HttpAnswer } from '../transport/index.ts';
import { type ReadBody, readBody } from './read-body.ts';

/** Reads the body of an answer. */
export type BodyReader = (answer: HttpAnswer) => ReadBody;

/** Bytes of all bodies that are kept. */
const MOST_BYTES = 64 * 1024 * 1024;

/** A reader that gives one and the same value for equal bodies, which cannot change. What is found out about a body is then found out once. */
export function sharedBodies(mostBytes = MOST_BYTES): BodyReader {
  const known = new Map<string, ReadBody>();
  let bytes = 0;
  return (answer) => {
    const key = `${answer.headers['content-encoding'] ?? ''}\n${answer.tooLarge}\n${answer.bytes.toString('latin1')}`;
    const shared = known.get(key);
    if (shared !== undefined) return shared;
    const read = readBody(answer);
    if (bytes + key.length > mostBytes) {
      known.clear();
      bytes = 0;
    }
    known.set(key, lasting(read));
    bytes += key.length;
    return read;
  };
}
