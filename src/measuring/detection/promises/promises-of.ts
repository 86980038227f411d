import {
  constraints,
  isNumbered,
  joinPointer,
  jointSchemas,
  schemaKeyword,
  type Contract,
  type Operation,
  type Parameter,
} from '../../../contract/index.ts';
import type { ContractPromise } from './contract-promise.ts';
import { schemaPromisesOf } from './schema-promises-of.ts';

/** Every promise of a contract once: about answers, parameters, lists and credentials. */
export function promisesOf(contract: Contract): ContractPromise[] {
  const all = [
    ...ofAnswers(contract),
    ...contract.operations.flatMap((operation) => [
      ...ofResponses(operation),
      ...ofParameters(operation),
      ...ofList(operation),
    ]),
    ...ofCredentials(contract),
  ];
  const unique = new Map(
    all
      .filter(({ pointer }) => contract.node(pointer) !== undefined)
      .toReversed()
      .map((promise) => [promise.pointer, promise]),
  );
  return [...unique.values()].toReversed();
}

function* ofAnswers(contract: Contract): Generator<ContractPromise> {
  for (const { success } of contract.operations) yield* schemaPromisesOf(contract, success);
  for (const { name, pointer, schema } of Object.values(contract.outcomes)) {
    if (schema !== undefined) yield* schemaPromisesOf(contract, schema);
    if (pointer === '') continue;
    if (name === 'success' || name === 'throttled' || name === 'unavailable')
      yield { pointer, title: `how ${name} looks` };
  }
  if (Object.values(contract.outcomes).some(({ code }) => code !== undefined))
    yield { pointer: '/x-outcomes', title: 'every answer says an outcome' };
  for (const {
    operation: { id },
    pointer,
    message,
  } of contract.operations.flatMap(({ invariants }) => invariants))
    yield { pointer, title: `${id}: never that ${message}` };
  for (const { pointer, message } of contract.agreements) yield { pointer, title: message };
}

function* ofResponses({ id, pointer, responses }: Operation): Generator<ContractPromise> {
  yield { pointer: joinPointer(pointer, 'responses'), title: `${id}: the statuses` };
  for (const { status, pointer: response, mediaTypes, headers } of responses) {
    yield { pointer: joinPointer(response, 'content'), title: `${id}: the media type of ${status}` };
    for (const { type } of mediaTypes)
      yield { pointer: joinPointer(response, 'content', type), title: `${id}: a sound body of ${status}` };
    for (const header of headers)
      yield { pointer: header.schema, title: `${id}: the header ${header.name} of ${status}` };
  }
}

/** Whether bad values of a parameter are judged: plain text has none, and those of paths and credentials are judged elsewhere. */
function hasBadValues(contract: Contract, parameter: Parameter): boolean {
  return (
    parameter.in !== 'path' &&
    parameter.role !== 'credential' &&
    constraints(contract, parameter).some(({ keyword, value }) => keyword !== 'type' || value !== 'string')
  );
}

function* ofParameters({ id, contract, parameters }: Operation): Generator<ContractPromise> {
  for (const parameter of parameters) {
    const about = `${id}: ${parameter.name}`;
    const { pointer, answers, required, schemaPointer } = parameter;
    if (required && answers.missing !== undefined)
      yield {
        pointer: contract.node(joinPointer(pointer, 'required')) === true ? joinPointer(pointer, 'required') : pointer,
        title: `${about} is required`,
      };
    // Where any refusal keeps the promise, none can break it; and a parameter without bad values is never refused for its value.
    for (const [kind, answer] of Object.entries(answers).filter(
      ([name, { outcomes }]) =>
        !outcomes.includes('refused') && (name !== 'invalid' || hasBadValues(contract, parameter)),
    ))
      yield { pointer: answer.promise, title: `${about}: what answers one that is ${kind}` };
    for (const { keyword, value, promise } of parameter.role === 'credential' || answers.invalid === undefined
      ? []
      : constraints(contract, parameter))
      if (keyword !== 'type' || value !== 'string')
        yield {
          pointer: joinPointer(promise, keyword === 'not-pattern' ? 'not' : keyword),
          title: `${about}: ${keyword}`,
        };
    const found = schemaKeyword(contract, schemaPointer, 'default');
    if (found !== undefined) yield { pointer: joinPointer(found.promise, 'default'), title: `${about}: default` };
    for (const { pointer: at, schema } of jointSchemas(contract, schemaPointer))
      if (Array.isArray(schema['examples']))
        yield { pointer: joinPointer(at, 'examples'), title: `${about}: what is shown` };
  }
}

function* ofList({ id, collection }: Operation): Generator<ContractPromise> {
  if (collection === undefined) return;
  const { total, count, paging, sort, filters, promises, pointer } = collection;
  if (total !== undefined) yield { pointer: total.promise, title: `${id}: the total` };
  if (count !== undefined) yield { pointer: count.promise, title: `${id}: the count` };
  if (paging !== undefined) {
    yield { pointer: paging.pointer, title: `${id}: how pages are counted` };
    if (isNumbered(paging)) yield { pointer: paging.page.pointer, title: `${id}: where pages begin` };
    if (paging.size) yield { pointer: paging.size.pointer, title: `${id}: how many items a page holds` };
  }
  if (sort !== undefined) yield { pointer: joinPointer(sort.pointer, 'default'), title: `${id}: the order by default` };
  if (sort?.order !== undefined) yield { pointer: sort.order.pointer, title: `${id}: the order that is asked for` };
  for (const { parameter, pointer: filter } of filters)
    yield { pointer: filter, title: `${id}: what ${parameter.name} matches` };
  if (filters.length > 1) yield { pointer, title: `${id}: what several filters match` };
  for (const [name, promise] of Object.entries(promises)) yield { pointer: promise, title: `${id}: ${name}` };
}

function* ofCredentials({ credentials, operations }: Contract): Generator<ContractPromise> {
  for (const { name, pointer, broken, methods, tolerates } of credentials) {
    yield { pointer, title: `${name} opens what it should` };
    for (const { way, answer } of broken)
      yield { pointer: answer.promise, title: `${name}: what answers one that is ${way}` };
    for (const { text, as, promise } of methods)
      if (text !== as) yield { pointer: promise, title: `${name}: the method "${text}" stands for ${as}` };
    if (tolerates !== undefined) yield { pointer: tolerates.promise, title: `${name}: how far a clock may be off` };
  }
  for (const { id, pointer, parameters } of operations)
    if (parameters.some((parameter) => parameter.in === 'form'))
      yield { pointer: joinPointer(pointer, 'requestBody'), title: `${id}: the form` };
}
