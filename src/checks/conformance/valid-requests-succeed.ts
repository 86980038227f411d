import { type Operation, type Parameter, parameterIssues, readParameter, schemaKeyword } from '../../contract/index.ts';
import type { RecordedRequest } from '../../client/index.ts';
import { defineCheck, type Subject } from '../check.ts';
import { saysUnpromised } from '../errors/unpromised-text.ts';
import { claimsSuccess, spoken } from './claim.ts';

/** A request whose every value keeps to the contract is answered with success, whatever meets in it. Judged by what went on the wire. */
export const validRequestsSucceed = defineCheck({
  id: 'conformance/valid-requests-succeed',
  title: 'every valid request succeeds',
  scope: 'exchange',
  // Where a single value or credential is the reason, the check of that says it better.
  needs: [
    'conformance/plain-request-succeeds', 'conformance/success-is-said-consistently', 'errors/client-mistake-is-no-server-error',
    'parameters/enum-values-are-accepted', 'parameters/boundary-values-are-accepted', 'parameters/default-equals-omitted',
    'pagination/empty-past-the-end', 'filtering/no-match-is-an-empty-list', 'authentication/valid-credentials-are-accepted',
    'authentication/unknown-methods-fall-back', 'authentication/clock-differences-are-tolerated', 'parameters/documented-examples-are-accepted', 'parameters/form-values-are-read-from-the-form',
  ],
  appliesTo: () => true,
  *run({ operation, exchange, subject, evidence }) {
    if (!isValid(operation, exchange.request, subject)) return;
    evidence.add('valid requests');
    if (claimsSuccess(operation, exchange.response)) return;
    const asked = operation.parameters.filter(({ name }) => name in exchange.request.parameters && !(name in subject.parameters) && isQuestion(name, operation));
    yield {
      message: `a valid request with ${asked.map(({ name }) => `${name}=${exchange.request.parameters[name]}`).join(', ') || 'no parameters'} is answered with ${spoken(operation, exchange.response)}`,
      expected: 'success',
      received: spoken(operation, exchange.response),
      exchange,
      promise: asked.length === 1 && asked[0] ? asked[0].pointer : operation.pointer,
    };
  },
});

/** Nothing broken, nothing unknown, nothing missing, about the resource we know, and every value plainly valid. */
function isValid(operation: Operation, request: RecordedRequest, subject: Subject): boolean {
  const { parameters, broken } = request;
  const known = new Set(operation.parameters.map(({ name }) => name));
  if (broken !== undefined || saysUnpromised(operation, request) || hasExchangedEnds(operation, parameters) || Object.keys(parameters).some((name) => !known.has(name))) return false;
  return operation.parameters.every((parameter) => {
    const text = parameters[parameter.name];
    const own = subject.parameters[parameter.name];
    if (text === undefined) return isOmissible(operation, parameter, own);
    return own === undefined ? isPlainlyValid(operation, parameter, text) : own === text;
  });
}

/** What names our resource is left out without asking for another only where it is the default. */
function isOmissible({ contract }: Operation, parameter: Parameter, own: string | undefined): boolean {
  if (own === undefined) return !parameter.required || parameter.in === 'header';
  const documented = schemaKeyword(contract, parameter.schemaPointer, 'default');
  return !parameter.required && documented !== undefined && String(documented.value) === own;
}

/** A range that ends before it begins: nothing matches it, and some call it a mistake. */
function hasExchangedEnds({ collection }: Operation, parameters: RecordedRequest['parameters']): boolean {
  const bounds = (match: 'at-least' | 'at-most') => (collection?.filters ?? []).filter((filter) => filter.match === match && filter.parameter.name in parameters);
  return bounds('at-least').some((low) => bounds('at-most').some((high) => high.field === low.field && Number(parameters[low.parameter.name]) > Number(parameters[high.parameter.name])));
}

/** What no reader of the contract could refuse: a whole number from 0, or text of plain characters. */
function isPlainlyValid({ contract }: Operation, parameter: Parameter, text: string): boolean {
  // A credential is masked where it is recorded, and was not broken on purpose.
  if (text === '***' || parameter.in === 'header') return true;
  if (readParameter(contract, parameter, text).ambiguous || parameterIssues(contract, parameter, text).length > 0) return false;
  const type = schemaKeyword(contract, parameter.schemaPointer, 'type')?.value;
  return type === 'string' ? /^[A-Za-z0-9][A-Za-z0-9 ._-]*$/.test(text) : /^\d{1,15}$/.test(text);
}

function isQuestion(name: string, { parameters }: Operation): boolean {
  const role = parameters.find((parameter) => parameter.name === name)?.role;
  return role !== 'credential' && role !== 'constant' && role !== 'owner' && role !== 'resource';
}
