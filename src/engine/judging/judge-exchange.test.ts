import { expect, test } from '#test';
import { checks } from '../../checks/index.ts';
import type { AnsweredExchange, RecordedRequest } from '../../client/index.ts';
import { findOperation, parseContract } from '../../contract/index.ts';
import { petsDocument } from '../../contract/testing/index.ts';
import { judgeExchange } from './judge-exchange.ts';
import { Ledger } from './ledger.ts';

const contract = parseContract(petsDocument('get', ''), 'contracts/pets/openapi.yaml');
const operation = findOperation(contract, 'findPets');
const resource = { name: 'first', parameters: {} };

/** The checks that find something wrong with a page of a framework. */
function blaming(text: string, request: Partial<RecordedRequest>): string[] {
  const exchange: AnsweredExchange = {
    id: 1,
    operation: 'findPets',
    resource: 'first',
    purpose: 'a test',
    request: { method: 'GET', url: 'http://127.0.0.1/pets', headers: {}, parameters: {}, ...request },
    response: {
      status: 400,
      headers: { 'content-type': 'text/html' },
      text,
      body: undefined,
      flaws: [],
      leaked: [],
      bytes: text.length,
    },
    attempts: 1,
    startedAt: 0,
    durationMs: 1,
  };
  const ledger = new Ledger();
  judgeExchange({ exchange, operation, resource, checks, ledger });
  return checks.filter((check) => ledger.recordOf(operation, check).violations.length > 0).map(({ id }) => id);
}

const PAGE = '<h1>Bad Request</h1>';
const TRACE =
  '<pre>SyntaxError: Unexpected end of JSON input\n    at JSON.parse (&lt;anonymous&gt;)\n    at parse (/srv/app/node_modules/body-parser/lib/types/json.js:92:19)</pre>';

test('of the refusal of a malformed body only what it leaks is judged', () => {
  expect(blaming(PAGE, { malformation: 'unfinished' })).toEqual([]);
  expect(blaming(TRACE, { malformation: 'unfinished' })).toEqual(['errors/error-leaks-nothing']);
});

test('of any other refusal everything is judged', () => {
  expect(blaming(PAGE, {})).toContain('conformance/media-type-is-documented');
});
