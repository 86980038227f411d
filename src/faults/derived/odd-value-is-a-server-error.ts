import { schemaKeyword, type Contract, type Filter, type Operation, type Parameter } from '../../contract/index.ts';
import { type Asked, Refusal, type StageWrappers } from '../../provider/pipeline/index.ts';
import { changeReply, sentText } from '../changes/index.ts';
import { type Derived, defineDerivation } from './derivation.ts';
import { alikeNumbers } from './parameters/alike-numbers.ts';
import { choicesOf } from './parameters/parameters-of.ts';

/** A request about which the contract promises nothing, with an empty value, an unusual spelling or an unknown parameter, is a server error. */
export const oddValueIsAServerError = defineDerivation({
  name: 'odd-value-is-a-server-error',
  *derive(contract) {
    for (const { parameter, ids, name } of choicesOf(contract))
      for (const [way, title, isOdd] of oddTexts(contract, parameter))
        yield {
          where: `${name}/${way}`,
          title: `${parameter.name} ${title} is answered with status 500`,
          promise: parameter.pointer,
          operations: ids,
          wrap: failWhere((ask) => {
            const text = sentText(ask, parameter.name);
            return text !== undefined && isOdd(text);
          }),
        };
    for (const operation of contract.operations) {
      const { id, pointer, parameters } = operation;
      yield* unusualNumbers(operation);
      yield* extremeEnds(operation);
      yield* signedNumbers(operation);
      yield* bracketedNames(operation);
      yield* saidInTheBody(operation);
      yield* nullsInTheBody(operation);
      const places = contract.credentials.flatMap(({ place }) => place?.name ?? []);
      // A key in the query is a credential in the wrong place, whatever it is called there.
      const known = new Set([...parameters.map(({ name, sentAs = name }) => sentAs), ...places, 'api_key']);
      yield {
        where: `${id}/undocumented`,
        title: `a parameter that ${id} does not know is answered with status 500`,
        promise: pointer,
        operations: [id],
        wrap: failWhere(({ request }) => namesIn(request).some((name) => !known.has(name))),
      };
      yield* besideAFilter(operation);
    }
  },
});

/** A program that looks at further names only where a filter is asked for. */
function besideAFilter({ id, pointer, collection }: Operation): readonly Derived[] {
  const filters = (collection?.filters ?? []).map(({ parameter }) => parameter.name);
  const isUnknown = ({ request }: Asked): boolean => namesIn(request).includes('undocumented');
  const isFiltered = (ask: Asked): boolean => filters.some((name) => sentText(ask, name) !== undefined);
  const fault = {
    where: `${id}/undocumented-beside-a-filter`,
    title: `a parameter that ${id} does not know is answered with status 500 beside a filter`,
    promise: pointer,
    operations: [id],
    wrap: failWhere((ask) => isUnknown(ask) && isFiltered(ask)),
  };
  return filters.length > 0 ? [fault] : [];
}

/** A name of the resource with brackets behind it makes a list of it, and what wants a text breaks. */
function bracketedNames({ id, pointer, parameters }: Operation): readonly Derived[] {
  const names = parameters.filter(
    ({ role, in: place }) => role === 'resource' && (place === 'query' || place === 'form'),
  );
  return names.slice(0, 1).map(({ name }) => ({
    where: `${id}/${name}-as-a-list`,
    title: `${name} with brackets behind it is answered with status 500 by ${id}`,
    promise: pointer,
    operations: [id],
    wrap: failWhere(({ request }) => namesIn(request).includes(`${name}[]`)),
  }));
}

/** A number that only signs a request is kept in 32 bits. */
function signedNumbers({ id, contract, parameters }: Operation): readonly Derived[] {
  const signed = parameters.filter(
    ({ role, schemaPointer }) =>
      role === 'credential' && schemaKeyword(contract, schemaPointer, 'type')?.value === 'integer',
  );
  return signed.map(({ name, pointer }) => ({
    where: `${id}.${name}/beyond-32-bits`,
    title: `${name} beyond 32 bits is answered with status 500 by ${id}`,
    promise: pointer,
    operations: [id],
    wrap: failWhere((ask) => Number(sentText(ask, name)) >= 2 ** 31 && Number(sentText(ask, name)) < 2 ** 32),
  }));
}

/** Whole numbers with a zero before other digits, and numbers with a large exponent, which are infinite to many programs. */
const ODD = { integer: /^0\d/, number: /^\d+e\d{3,}$/ } as const;

/** One parser reads all numbers of a type. */
function unusualNumbers(operation: Operation): readonly Derived[] {
  return alikeNumbers(operation).map(({ type, place, parameters: [first, ...others] }) => ({
    where: `${operation.id}/spelling-of-${type}-in-${place}`,
    title: `${type === 'integer' ? 'a whole number with a leading zero' : 'a number without end'} is answered with status 500 by ${operation.id}`,
    promise: first?.pointer ?? operation.pointer,
    also: others.map(({ pointer }) => pointer),
    operations: [operation.id],
    wrap: failWhere((ask) =>
      [first, ...others].some((parameter) => ODD[type].test((parameter && sentText(ask, parameter.name)) ?? '')),
    ),
  }));
}

/** Before the first moment of a calendar, and beyond what JavaScript can write as a moment. */
const EXTREMES: readonly OddText[] = [
  ['below-zero', 'below zero', (text) => /^-\d/.test(text)],
  ['beyond-calendars', 'beyond all calendars', (text) => Number(text) > 8.64e15],
];

/** An end of a range is compared with what the other filters leave, so it does no harm where they leave nothing. */
function extremeEnds({ id, contract, pointer, collection }: Operation): readonly Derived[] {
  const filters = collection?.filters ?? [];
  const isEnd = ({ match }: Filter): boolean => match === 'at-least' || match === 'greater';
  const others = filters.filter((filter) => !isEnd(filter) && !['at-most', 'less'].includes(filter.match));
  const free = filters.filter(
    (filter) => isEnd(filter) && contract.validate(filter.parameter.schemaPointer, -1).length === 0,
  );
  return free.flatMap(({ parameter }) =>
    EXTREMES.map(([way, title, isExtreme]) => ({
      where: `${id}.${parameter.name}/${way}`,
      title: `${parameter.name} ${title} is answered with status 500 where there is anything to compare it with`,
      promise: pointer,
      also: [parameter.pointer],
      operations: [id],
      wrap: failWhere(
        (ask) =>
          isExtreme(sentText(ask, parameter.name) ?? '') &&
          others.every((other) => sentText(ask, other.parameter.name) === undefined),
      ),
    })),
  );
}

/** Where the contract knows a server error that the body alone says, a name with a sign in it that some databases cannot bear is answered so. */
function saidInTheBody({ id, pointer, contract, parameters }: Operation): readonly Derived[] {
  const isSaid = (contract.outcomes['server-error']?.status[0] ?? 500) < 500;
  const names = parameters.filter(({ role, in: place }) => role === 'resource' && place !== 'path');
  const failWith = ({ name }: Parameter): StageWrappers => ({
    authenticate: (next) => (ask) => {
      if (/[\u{10000}-\u{10ffff}]/u.test(sentText(ask, name) ?? '')) throw new Refusal('server-error', 'the server');
      return next(ask);
    },
  });
  return (isSaid ? names : []).slice(0, 1).map((parameter) => ({
    where: `${id}/${parameter.name}-said-in-the-body`,
    title: `${parameter.name} beyond U+FFFF is answered with the code of a server error by ${id}`,
    promise: parameter.pointer,
    also: [pointer],
    operations: [id],
    wrap: failWith(parameter),
  }));
}

/** Null where a JSON body asks for a text. */
function nullsInTheBody({ id, contract, parameters }: Operation): readonly Derived[] {
  const texts = parameters.filter(
    ({ in: place, required, list, schemaPointer }) =>
      place === 'json' && !required && !list && schemaKeyword(contract, schemaPointer, 'type')?.value === 'string',
  );
  return texts.map(({ name, sentAs = name, pointer }) => ({
    where: `${id}.${name}/null`,
    title: `${name} as null is answered with status 500 by ${id}`,
    promise: pointer,
    operations: [id],
    wrap: failWhere(({ request }) => request.json[sentAs] === 'null'),
  }));
}

function namesIn({ query, form, json }: Asked['request']): string[] {
  return [...query.map(([name]) => name), ...form.map(([name]) => name), ...Object.keys(json)];
}

function failWhere(isOdd: (ask: Asked) => boolean): StageWrappers {
  return changeReply((reply, answer) => (isOdd(answer) ? { ...reply, status: 500 } : reply));
}

type OddText = readonly [way: string, title: string, isOdd: (text: string) => boolean];

function oddTexts(contract: Contract, { schemaPointer, answers, in: place }: Parameter): OddText[] {
  const empty: OddText = ['empty', 'sent empty', (text) => text === ''];
  if (['integer', 'number'].includes(String(schemaKeyword(contract, schemaPointer, 'type')?.value))) return [empty];
  // Where a list of values is promised, a text beyond ASCII is bad like any other text.
  if (answers.invalid !== undefined && contract.validate(schemaPointer, '\u4e8b').length > 0) return [empty];
  const breaking: OddText[] = [
    ['open-escape', 'that ends with a backslash', (text) => text.endsWith('\\')],
    ['repeats-nothing', 'that begins with an asterisk', (text) => text.length > 1 && text.startsWith('*')],
  ];
  return [
    empty,
    ['beyond-ascii', 'beyond ASCII', (text) => /[^ -~]/.test(text)],
    // A header has no place for what else stands in such a text.
    ...(place === 'header' ? [] : breaking),
  ];
}
