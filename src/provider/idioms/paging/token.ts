import { createHash } from 'node:crypto';
import { type Parameter, parameterIssues } from '../../../contract/index.ts';
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
  /** The parameter that takes a token allows no letters. */
  readonly digits?: true;
}

/** A list by everything that is asked for but the page: its path, its resource, its filters and its order. */
export function listNamed(
  { request, parameters, now, operation: { contract } }: PageRequest,
  { size, cursor }: { readonly size?: Parameter; readonly cursor?: Parameter },
): TokenList {
  const ofPages = [size?.name, cursor?.name];
  const others = Object.entries(parameters).filter(([name]) => !ofPages.includes(name));
  const [path] = request.target.split('?');
  const list = jsonText([path, others.toSorted(([left], [right]) => (left < right ? -1 : 1))]);
  if (cursor?.answers.expired) return { list, now };
  const isAllowed = !cursor || parameterIssues(contract, cursor, writeToken({ list }, 1)).length === 0;
  return { list, ...(!isAllowed && { digits: true }) };
}

/** A place in a list as a text that no one can make up: the place, the time where tokens expire, the list, and a mark of all. */
export function writeToken({ list, now, digits }: TokenList, start: number): string {
  if (digits) return inDigits(list, start);
  const said = `${start}${now === undefined ? '' : `@${now}`}.${markOf(list)}`;
  return Buffer.from(`${said}.${markOf(said)}`).toString('base64url');
}

/** The place that a token stands for; `unknown` for a text that no one wrote, `foreign` for a token of another list, and `expired` for an old one. */
export function readToken({ list, now, digits }: TokenList, token: string): number | 'unknown' | 'foreign' | 'expired' {
  if (digits) return readDigits(list, token);
  const [said = '', mark = '', seal, ...more] = Buffer.from(token, 'base64url').toString('latin1').split('.');
  const isWhole = Buffer.from(`${said}.${mark}.${seal}`).toString('base64url') === token;
  const [, start, time] = /^(\d+)(?:@(\d+))?$/.exec(said) ?? [];
  if (!isWhole || more.length > 0 || seal !== markOf(`${said}.${mark}`) || start === undefined) return 'unknown';
  if (mark !== markOf(list)) return 'foreign';
  return now !== undefined && now - Number(time) > LIFE_OF_A_TOKEN_MS ? 'expired' : Number(start);
}

/** Digits of a place and of each mark: together no more than a double holds. */
const DIGITS = 5;
/** So that no place begins with a zero. */
const FIRST_PLACE = 10 ** (DIGITS - 1);

function inDigits(list: string, start: number): string {
  const said = `${FIRST_PLACE + start}${digitsOf(list)}`;
  return said + digitsOf(said);
}

function readDigits(list: string, token: string): number | 'unknown' | 'foreign' {
  const [said, mark, seal] = [token.slice(0, -DIGITS), token.slice(-2 * DIGITS, -DIGITS), token.slice(-DIGITS)];
  if (!/^\d{15}$/.test(token) || seal !== digitsOf(said)) return 'unknown';
  return mark === digitsOf(list) ? Number(token.slice(0, DIGITS)) - FIRST_PLACE : 'foreign';
}

function digitsOf(text: string): string {
  return String(Number.parseInt(markOf(text), 16))
    .padStart(DIGITS, '0')
    .slice(-DIGITS);
}

function markOf(text: string): string {
  return createHash('sha256').update(`place ${text}`).digest('hex').slice(0, LENGTH);
}
