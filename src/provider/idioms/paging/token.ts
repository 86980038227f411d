import { createHash } from 'node:crypto';
import type { Parameter } from '../../../contract/index.ts';
import { jsonText } from '../../json.ts';
import type { PageRequest } from './paging-idiom.ts';

/** Letters of a mark. */
const LENGTH = 8;

/** A list by everything that is asked for but the page: its path, its resource, its filters and its order. */
export function listNamed({ request, parameters }: PageRequest, ofPages: readonly (Parameter | undefined)[]): string {
  const others = Object.entries(parameters).filter(([name]) => !ofPages.some((parameter) => parameter?.name === name));
  const [path] = request.target.split('?');
  return jsonText([path, others.toSorted(([left], [right]) => (left < right ? -1 : 1))]);
}

/** A place in a list as a text that no one can make up: the place, the list, and a mark of both. */
export function writeToken(list: string, start: number): string {
  const said = `${start}.${markOf(list)}`;
  return Buffer.from(`${said}.${markOf(said)}`).toString('base64url');
}

/** The place that a token stands for; `unknown` for a text that no one wrote, and `foreign` for a token of another list. */
export function readToken(list: string, token: string): number | 'unknown' | 'foreign' {
  const [start = '', mark = '', seal, ...more] = Buffer.from(token, 'base64url').toString('latin1').split('.');
  const isWhole = Buffer.from(`${start}.${mark}.${seal}`).toString('base64url') === token;
  if (!isWhole || more.length > 0 || seal !== markOf(`${start}.${mark}`) || !/^\d+$/.test(start)) return 'unknown';
  return mark === markOf(list) ? Number(start) : 'foreign';
}

function markOf(text: string): string {
  return createHash('sha256').update(`place ${text}`).digest('hex').slice(0, LENGTH);
}
