import {
  constraints,
  joinPointer,
  type Operation,
  type Parameter,
  parameterIssues,
  schemaKeyword,
} from '../../contract/index.ts';
import { readText, type StageWrappers, withText } from '../../provider/pipeline/index.ts';
import { defineDerivation } from './derivation.ts';
import { guardedChoicesOf } from './parameters/parameters-of.ts';

type NumberType = 'integer' | 'number';
type Reading = readonly [way: string, title: string, type: NumberType, read: (text: string) => string | undefined];

/** What the parsers of some languages take for a number. The suite deals them out among the parameters of a type in this order. */
const READINGS: readonly Reading[] = [
  ['null', 'the word null as nothing said', 'integer', (text) => (text === 'null' ? undefined : text)],
  ['null', 'the word null as nothing said', 'number', (text) => (text === 'null' ? undefined : text)],
  [
    'wide',
    'digits of full width',
    'integer',
    (text) => (/^[\uff10-\uff19]+$/.test(text) ? text.normalize('NFKC') : text),
  ],
  ['nan', 'NaN as nothing said', 'number', (text) => (text === 'NaN' ? undefined : text)],
  ['moment', 'a moment', 'number', (text) => (/^\d{4}-/.test(text) ? String(Date.parse(text)) : text)],
];

/** Text that is no number is read as one in every parameter of a type, because one parser reads them all. */
export const wordsReadAsNumbers = defineDerivation({
  name: 'words-read-as-numbers',
  *derive({ operations }) {
    for (const operation of operations)
      for (const [way, title, type, read] of READINGS) {
        const taken = numbersOf(operation, type);
        if (!taken.every(({ parameter }) => isVisible(operation, parameter, way))) continue;
        const promises = taken.map(({ promise }) => promise);
        const place = READINGS.filter(([, , other]) => other === type).findIndex(([other]) => other === way);
        const promise = promises[place % promises.length];
        if (promise !== undefined)
          yield {
            where: `${operation.id}/${type}/${way}`,
            title: `${operation.id} reads ${title} where ${type === 'integer' ? 'an integer' : 'a number'} belongs`,
            promise,
            also: promises.filter((other) => other !== promise),
            operations: [operation.id],
            wrap: readEach(
              taken.map(({ parameter }) => parameter),
              read,
            ),
          };
      }
  },
});

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
  const read = way === 'wide' ? String(Number(smallest) + 1) : way === 'moment' ? String(Date.UTC(2020, 0)) : undefined;
  return read === undefined || parameterIssues(contract, parameter, read).length === 0;
}

function readEach(parameters: readonly Parameter[], read: Reading[3]): StageWrappers {
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
