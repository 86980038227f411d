import { type Filter, type Operation, type Parameter, schemaKeyword } from '../../../contract/index.ts';
import type { RecordedRequest } from '../../../client/index.ts';
import { type Resource, saidOfResource } from '../../../judgement/index.ts';
import { byCodePoint, filterIdiom, listRequest, onScale } from '../../../lists/index.ts';
import { isCursor, saysUnpromised } from '../../probes/index.ts';
import { isPlainlyValid } from './is-plainly-valid.ts';

/** Whether a request about the known resource breaks nothing, says nothing unknown, leaves nothing out that is needed, and has only plainly valid values. */
export function isValidRequest(operation: Operation, request: RecordedRequest, resource: Resource): boolean {
  const { parameters, broken } = request;
  const known = new Set(operation.parameters.map(({ name }) => name));
  if (
    broken !== undefined ||
    saysUnpromised(operation, request) ||
    hasExchangedEnds(operation, parameters) ||
    saysBothDirections(operation, parameters) ||
    asksForUnknownKey(operation, request) ||
    asksForTooMuch(operation, parameters) ||
    Object.keys(parameters).some((name) => !known.has(name))
  )
    return false;
  const ofResource = saidOfResource(operation, resource);
  return operation.parameters.every((parameter) => {
    const text = parameters[parameter.name];
    const own = ofResource[parameter.name];
    if (text === undefined) return isOmissible(operation, parameter, own);
    // Whether a cursor leads anywhere is judged where it is followed.
    if (isCursor(operation, parameter)) return false;
    if (own === undefined)
      return (
        text === parameter.usual || isMasked(text) || isOurs(parameter) || isPlainlyValid(operation, parameter, text)
      );
    return own === text;
  });
}

/** Whether a parameter may be left out. One that names our resource may be left out only where ours is the default. */
function isOmissible({ contract }: Operation, parameter: Parameter, own: string | undefined): boolean {
  if (own === undefined) return !parameter.required || isOurs(parameter);
  const documented = schemaKeyword(contract, parameter.schemaPointer, 'default');
  return !parameter.required && documented !== undefined && String(documented.value) === own;
}

/** Whether the client fills in a header by itself, such as a credential, or the contract says nothing of its bad values. */
function isOurs({ in: place, answers }: Parameter): boolean {
  return place === 'header' && answers.invalid === undefined && answers.missing === undefined;
}

/** A credential is masked where it is recorded. This one was not broken on purpose. */
function isMasked(text: string): boolean {
  return text === '***';
}

/** Whether a page is larger than the largest, which the schema of its size need not say. */
function asksForTooMuch({ collection }: Operation, parameters: RecordedRequest['parameters']): boolean {
  const { size, maximumSize } = collection?.paging ?? {};
  return size !== undefined && maximumSize !== undefined && Number(parameters[size.name]) > maximumSize;
}

/** Whether an order is asked for in both directions at once, where each has a parameter. */
function saysBothDirections({ collection }: Operation, parameters: RecordedRequest['parameters']): boolean {
  const { syntax } = collection?.sort ?? {};
  return (
    syntax?.style === 'by-direction' && syntax.ascending.name in parameters && syntax.descending.name in parameters
  );
}

/** Whether an order is asked for by what is no key, where the contract says how that is answered. A check of its own judges it. */
function asksForUnknownKey({ collection }: Operation, request: RecordedRequest): boolean {
  if (collection?.sort?.unknownKey === undefined) return false;
  const { order, sortedExplicitly } = listRequest(collection, request);
  return sortedExplicitly && order === undefined;
}

/** Whether a range ends before it begins. Nothing matches it, and some providers call it a mistake. */
function hasExchangedEnds({ collection }: Operation, parameters: RecordedRequest['parameters']): boolean {
  const bounds = (end: 'lower' | 'upper') =>
    (collection?.filters ?? []).filter(
      (filter) => filterIdiom(filter).end === end && filter.parameter.name in parameters,
    );
  const textOf = ({ parameter }: Filter): string => parameters[parameter.name] ?? '';
  const valueOf = (filter: Filter) => onScale(filter, textOf(filter)) ?? Number.NaN;
  const isAfter = (low: Filter, high: Filter): boolean =>
    low.compares === 'text' ? byCodePoint(textOf(low), textOf(high)) > 0 : valueOf(low) > valueOf(high);
  return bounds('lower').some((low) => bounds('upper').some((high) => high.field === low.field && isAfter(low, high)));
}
