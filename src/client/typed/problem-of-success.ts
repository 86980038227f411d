import { bareMediaType, isAlikeMediaType, type Operation, type SchemaIssue } from '../../contract/index.ts';
import type { BodyFlaw, RecordedResponse } from '../exchange.ts';
import type { Reading } from './reading.ts';

const SHOWN = 80;

/** What is wrong with an answer that calls itself a success, as the end of a sentence; `undefined` where the contract calls it one too. */
export function problemOfSuccess(
  operation: Operation,
  response: RecordedResponse,
  reading: Reading,
): string | undefined {
  return (
    problemOfMediaType(operation, response) ??
    problemOfText(response.flaws) ??
    problemOfBody(operation, response, reading)
  );
}

/** What came, for a reader; masked, as everything that is recorded. */
export function whatCame({ text }: RecordedResponse): string {
  const [flat, isWhole] = [text.replaceAll(/\s+/g, ' ').trim(), text.length <= SHOWN];
  if (flat === '') return 'the body is empty';
  return `the body ${isWhole ? 'is' : 'begins'} ${isWhole ? flat : `${flat.slice(0, SHOWN)}…`}`;
}

/** An answer without a media type is judged by its body, as RFC 9110 (8.3) allows; an empty one has nothing to name. */
function problemOfMediaType({ responses }: Operation, response: RecordedResponse): string | undefined {
  const received = response.headers['content-type'];
  if (received === undefined || response.bytes === 0) return undefined;
  const documented = [String(response.status), `${Math.floor(response.status / 100)}XX`, 'default']
    .map((key) => responses.find(({ status }) => status.toUpperCase() === key.toUpperCase()))
    .find((one) => one !== undefined);
  const types = documented?.mediaTypes.map(({ type }) => type) ?? [];
  if (types.length === 0 || types.some((type) => isAlikeMediaType(type, received))) return undefined;
  return `the body is called ${bareMediaType(received)} and not ${types.join(' or ')}; ${whatCame(response)}`;
}

/** A byte order mark changes nothing of what is read (RFC 8259, 8.1). With every other flaw, something else is read than what was sent. */
function problemOfText(flaws: readonly BodyFlaw[]): string | undefined {
  const message = flaws.find(({ kind }) => kind !== 'byte-order-mark')?.message.replace(/\.$/, '');
  return message && message.charAt(0).toLowerCase() + message.slice(1);
}

function problemOfBody(
  { success }: Operation,
  response: RecordedResponse,
  { contract, partialAnswers }: Reading,
): string | undefined {
  const issues = contract
    .validate(success, response.body)
    .filter(({ keyword }) => !partialAnswers || keyword !== 'required');
  const [first, ...more] = issues;
  if (first === undefined) return undefined;
  const isError = Object.values(contract.outcomes).some(
    ({ name, schema }) => name !== 'success' && schema && contract.validate(schema, response.body).length === 0,
  );
  if (isError) return `the body is an error, which no success is; ${whatCame(response)}`;
  const others = more.length === 0 ? '' : ` (and ${more.length} more)`;
  return `the body is not as the contract says: ${sentenceOf(first)}${others}; ${whatCame(response)}`;
}

function sentenceOf({ at, keyword, message }: SchemaIssue): string {
  if (keyword === 'required') return `${at} is missing`;
  return `${at === '' ? 'it' : at} ${message}`;
}
