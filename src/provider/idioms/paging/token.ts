import { createHash } from 'node:crypto';
import type { Parameter } from '../../../contract/index.ts';
import { jsonText } from '../../json.ts';
import type { PageRequest } from './paging-idiom.ts';

/** Letters of a mark. */
const LENGTH = 8;
/** A token that expires can be used for so long, as in Kubernetes. */
export const LIFE_OF_A_TOKEN_MS = 5 * 60 * 1000;

/** The list that tokens are of, and the time where they expire. */
export interface TokenList {
  readonly list: string;
  /** Milliseconds since the epoch; absent where the contract does not say that a token expires. */
  readonly now?: number;
}

/** A list by everything that is asked for but the page: its path, its resource, its filters and its order. */
export function listNamed(
  { request, parameters, now }: PageRequest,
  { size, cursor }: { readonly size?: Parameter; readonly cursor?: Parameter },
): TokenList {
  const ofPages = [size?.name, cursor?.name];
  const others = Object.entries(parameters).filter(([name]) => !ofPages.includes(name));
  const [path] = request.target.split('?');
  const list = jsonText([path, others.toSorted(([left], [right]) => (left < right ? -1 : 1))]);
  return { list, ...(cursor?.answers.expired && { now }) };
}

/** A place in a list as a text that no one can make up: the place, the time where tokens expire, the list, and a mark of all. */
export function writeToken({ list, now }: TokenList, start: number): string {
  const said = `${start}${now === undefined ? '' : `@${now}`}.${markOf(list)}`;
  return Buffer.from(`${said}.${markOf(said)}`).toString('base64url');
}

/** The place that a token stands for; `unknown` for a text that no one wrote, `foreign` for a token of another list, and `expired` for an old one. */
export function readToken({ list, now }: TokenList, token: string): number | 'unknown' | 'foreign' | 'expired' {
  const [said = '', mark = '', seal, ...more] = Buffer.from(token, 'base64url').toString('latin1').split('.');
  const isWhole = Buffer.from(`${said}.${mark}.${seal}`).toString('base64url') === token;
  const [, start, time] = /^(\d+)(?:@(\d+))?$/.exec(said) ?? [];
  if (!isWhole || more.length > 0 || seal !== markOf(`${said}.${mark}`) || start === undefined) return 'unknown';
  if (mark !== markOf(list)) return 'foreign';
  return now !== undefined && now - Number(time) > LIFE_OF_A_TOKEN_MS ? 'expired' : Number(start);
}

function markOf(text: string): string {
  return createHash('sha256').update(`place ${text}`).digest('hex').slice(0, LENGTH);
}
