import {
  constraints,
  joinPointer,
  type Operation,
  type Parameter,
  parameterIssues,
  schemaKeyword,
} from '../../contract/index.ts';
import { readText, type StageWrappers, withText } from '../../provider/pipeline/index.ts';
import { dealt } from './parameters/dealt.ts';
import { defineDerivation, type Derived } from './derivation.ts';
import { guardedChoicesOf } from './parameters/parameters-of.ts';

type NumberType = 'integer' | 'number';
type Reading = readonly [way: string, title: string, read: (text: string) => string | undefined];

const NULL: Reading = [
  'null',
  'words for nothing as nothing said',
  (text) => (text === 'null' || text === 'undefined' ? undefined : text),
];
const ALL: Reading = ['all', 'the word all as nothing said', (text) => (text === 'all' ? undefined : text)];
const TRUTH: Reading = ['truth', 'the word true as 1', (text) => (text === 'true' ? '1' : text)];
const HEXADECIMAL: Reading = [
  'hexadecimal',
  'hexadecimal digits',
  (text) => (/^0x[\da-f]+$/i.test(text) ? String(Number(text)) : text),
];

/** What the parsers of some languages take for a number, what is read most often first. */
const READINGS: Readonly<Record<NumberType, readonly Reading[]>> = {
  integer: [
    ALL,
    NULL,
    TRUTH,
    ['wide', 'digits of full width', (text) => (/^[\uff10-\uff19]+$/.test(text) ? text.normalize('NFKC') : text)],
    ['parted', 'digits with a sign between them', (text) => text.replace(/^(\d+)_(\d+)$/, '$1$2')],
    HEXADECIMAL,
  ],
  number: [
    ['now', 'the word now as a moment', (text) => (text === 'now' ? String(Date.UTC(2030, 0)) : text)],
    NULL,
    ['nan', 'NaN as nothing said', (text) => (text === 'NaN' ? undefined : text)],
    ['moment', 'a moment', (text) => (/^\d{4}-/.test(text) ? String(Date.parse(text)) : text)],
    [
      'infinity',
      'a number without an end as one',
      (text) => (text === 'Infinity' ? String(Number.MAX_SAFE_INTEGER) : text),
    ],
    HEXADECIMAL,
  ],
};

const TYPES: readonly NumberType[] = ['integer', 'number'];

/** Text that is no number is read as one in every parameter of a type, because one parser reads them all. */
export const wordsReadAsNumbers = defineDerivation({
  name: 'words-read-as-numbers',
  *derive({ operations }) {
    for (const operation of operations) yield* readByOne(operation);
    for (const operation of operations)
      for (const [type, [way, title, read]] of readingsFor(operation, operations)) {
        const taken = numbersOf(operation, type);
        if (!taken.every(({ parameter }) => isVisible(operation, parameter, way))) continue;
        // The size of a page comes last, and is asked with most words.
        const promises = taken.map(({ promise }) => promise).toReversed();
        const [promise, ...also] = promises;
        if (promise !== undefined)
          yield {
            where: `${operation.id}/${type}/${way}`,
            title: `${operation.id} reads ${title} where ${type === 'integer' ? 'an integer' : 'a number'} belongs`,
            promise,
            also,
            operations: [operation.id],
            wrap: readEach(
              taken.map(({ parameter }) => parameter),
              read,
            ),
          };
      }
  },
});

/** What each number of a type is asked with, because a program may read one of them by a parser of its own. */
const READ_BY_ONE: Readonly<Record<NumberType, readonly string[]>> = {
  integer: ['hexadecimal', 'parted'],
  number: ['infinity', 'nan', 'hexadecimal'],
};

/** One way for each number that has others of its type beside it. */
function* readByOne(operation: Operation): Generator<Derived> {
  for (const type of TYPES) {
    const taken = numbersOf(operation, type);
    const ways = READ_BY_ONE[type];
    for (const [place, { parameter, promise }] of taken.length > 1 ? taken.entries() : []) {
      const reading = READINGS[type].find(([way]) => way === ways[place % ways.length]);
      if (reading && isVisible(operation, parameter, reading[0]))
        yield {
          where: `${operation.id}.${parameter.name}/${reading[0]}`,
          title: `${operation.id} reads ${reading[1]} where ${parameter.name} belongs`,
          promise,
          operations: [operation.id],
          wrap: readEach([parameter], reading[2]),
        };
    }
  }
}

/** The first two of each type, and the others in turn among the operations that ask for the type. */
function readingsFor(operation: Operation, all: readonly Operation[]): readonly (readonly [NumberType, Reading])[] {
  return TYPES.flatMap((type) => {
    const alike = all.filter((other) => numbersOf(other, type).length > 0);
    const readings = READINGS[type].map((reading) => [type, reading] as const);
    return dealt(readings, { own: alike.indexOf(operation), of: alike.length, each: 2 });
  });
}

interface TypedParameter {
  readonly parameter: Parameter;
  readonly promise: string;
}

/** Parameters of a type whose bad values must be refused. */
function numbersOf({ contract, id, parameters }: Operation, type: NumberType): readonly TypedParameter[] {
  const guarded = guardedChoicesOf(contract).filter(({ ids, isCursor }) => ids.includes(id) && !isCursor);
  return parameters.flatMap(({ pointer }) => {
    const parameter = guarded.find((each) => each.parameter.pointer === pointer)?.parameter;
    const said = parameter && schemaKeyword(contract, parameter.schemaPointer, 'type');
    const isText = (parameter?.in === 'query' || parameter?.in === 'form') && !parameter.list;
    return isText && said?.value === type ? [{ parameter, promise: joinPointer(said.promise, 'type') }] : [];
  });
}

/** Whether what is read may be said: what lies outside of the bounds is refused all the same. */
function isVisible({ contract }: Operation, parameter: Parameter, way: string): boolean {
  const smallest = constraints(contract, parameter).find(({ keyword }) => keyword === 'minimum')?.value ?? 0;
  const within = Number(smallest) + 1;
  const reads: Readonly<Record<string, number>> = {
    wide: within,
    parted: within * 10,
    hexadecimal: within,
    truth: 1,
    moment: Date.UTC(2020, 0),
    now: Date.UTC(2030, 0),
    infinity: Number.MAX_SAFE_INTEGER,
  };
  const read = way in reads ? String(reads[way]) : undefined;
  return read === undefined || parameterIssues(contract, parameter, read).length === 0;
}

function readEach(parameters: readonly Parameter[], read: Reading[2]): StageWrappers {
  return {
    validate: (next) => (ask) =>
      next({
        ...ask,
        request: parameters.reduce((request, parameter) => {
          const sent = readText(parameter, request);
          // A required value that is ignored would be missing, and refused as such.
          const text =
            sent === undefined ? undefined : (read(sent) ?? (parameter.required ? parameter.usual : undefined));
          return text === sent ? request : withText(parameter, request, text);
        }, ask.request),
      }),
  };
}
