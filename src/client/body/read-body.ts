import { parse } from 'lossless-json';
import { exactInteger, isWholeText } from '../../contract/index.ts';
import type { BodyFlaw } from '../exchange.ts';
import { MAXIMUM_BODY_BYTES, type HttpAnswer } from '../transport/index.ts';
import { decodeContent } from './decode-content.ts';
import { hiddenFlaws } from './hidden-flaws.ts';

/** A number of so many digits may be beyond 2^53. */
const LONG_NUMBER = /(?:^|[\s:,[])-?\d{16}/;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

export interface ReadBody {
  readonly text: string;
  /** `undefined` where the text is not JSON. */
  readonly body: unknown;
  readonly flaws: readonly BodyFlaw[];
  /** Of the decoded body. */
  readonly bytes: number;
}

/** Decodes and parses a body, and says everything that is wrong with it as JSON text. */
export function readBody(answer: HttpAnswer): ReadBody {
  if (answer.tooLarge) return tooLarge(answer.bytes);
  const decoded = decodeContent(answer.bytes, answer.headers['content-encoding'] ?? '', MAXIMUM_BODY_BYTES);
  const bytes = decoded.bytes.length;
  if (decoded.flaw) return { text: '', body: undefined, flaws: [decoded.flaw], bytes };
  const { text, flaws } = readText(decoded.bytes);
  if (text.trim() === '')
    return { text, body: undefined, flaws: [{ kind: 'empty', message: 'The body is empty.' }], bytes };
  const parsed = readJson(text);
  return { text, body: parsed.body, flaws: [...flaws, ...parsed.flaws], bytes };
}

function tooLarge(bytes: Buffer): ReadBody {
  const message = `The body is larger than ${MAXIMUM_BODY_BYTES} bytes; the rest was not read.`;
  return {
    text: bytes.toString('utf8', 0, 2 ** 17),
    body: undefined,
    flaws: [{ kind: 'too-large', message }],
    bytes: bytes.length,
  };
}

/** A reader may refuse a byte order mark (RFC 8259, 8.1); the text is read without it. */
function readText(bytes: Buffer): { text: string; flaws: BodyFlaw[] } {
  const marks: BodyFlaw[] = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK)
    ? [{ kind: 'byte-order-mark', message: 'The body begins with a byte order mark, which JSON must not have.' }]
    : [];
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), flaws: marks };
  } catch {
    const text = new TextDecoder().decode(bytes);
    const sound = Buffer.from(text);
    const place = bytes.findIndex((byte, index) => byte !== sound[index]);
    return {
      text,
      flaws: [
        ...marks,
        { kind: 'invalid-utf8', message: `The body is not UTF-8: byte ${place} is 0x${bytes[place]?.toString(16)}.` },
      ],
    };
  }
}

function readJson(text: string): { body: unknown; flaws: BodyFlaw[] } {
  try {
    const body = parseExactly(text);
    return { body, flaws: hiddenFlaws(text, body) };
  } catch {
    return { body: undefined, flaws: [syntaxFlaw(text)] };
  }
}

/** Whole numbers keep every digit. Only a text with a long one is read number by number, which takes more time. */
function parseExactly(text: string): unknown {
  return LONG_NUMBER.test(text) ? JSON.parse(text, withDigits) : JSON.parse(text);
}

function withDigits(_: string, value: unknown, written?: { readonly source?: string }): unknown {
  const text = typeof value === 'number' ? written?.source : undefined;
  return text !== undefined && isWholeText(text) ? exactInteger(text) : value;
}

function syntaxFlaw(text: string): BodyFlaw {
  if (!/^\s*[{["]/.test(text))
    return {
      kind: 'not-json',
      message: `The body is not JSON; it begins ${JSON.stringify(text.trim().slice(0, 60))}.`,
    };
  const problem = complaint(text);
  // The library speaks of the end of the input wherever the text stops inside a value.
  const kind = problem.includes('reached end of input') || isOpen(text) ? 'truncated' : 'not-json';
  return {
    kind,
    message:
      kind === 'truncated'
        ? `The JSON text stops early, after ${text.length} characters: ${problem}.`
        : `The body is not JSON: ${problem}.`,
  };
}

function complaint(text: string): string {
  try {
    parse(text, undefined, { parseNumber: Number, onDuplicateKey: ({ newValue }) => newValue });
    return 'it cannot be parsed';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isOpen(text: string): boolean {
  const brackets = text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, '').match(/[{}[\]]/g) ?? [];
  return brackets.reduce((depth, bracket) => depth + ('{['.includes(bracket) ? 1 : -1), 0) > 0;
}
