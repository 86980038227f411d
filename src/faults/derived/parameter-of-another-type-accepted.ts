import { joinPointer, type Parameter, schemaKeyword } from '../../contract/index.ts';
import { defineDerivation } from './derivation.ts';
import { misread, type Misreading } from './parameters/misread.ts';
import { guardedChoicesOf } from './parameters/parameters-of.ts';

const OF_EITHER: readonly Misreading[] = [
  ['ignored', 'that is no number is ignored', (text) => (Number.isFinite(Number(text)) ? text : undefined)],
  ['beginning', 'is read as far as it is a number', (text) => /^-?\d+(?=[a-z])/.exec(text)?.[0] ?? text],
  ['ignored-null', 'that is the word null is ignored', (text) => (text === 'null' ? undefined : text)],
  ['true', 'that is the word true is read as 1', (text) => (text === 'true' ? '1' : text)],
];
const OF_NUMBERS: readonly Misreading[] = [
  ...OF_EITHER,
  ['ignored-nan', 'that is NaN is ignored', (text) => (text === 'NaN' ? undefined : text)],
  ['ignored-infinity', 'without end is ignored', (text) => (text === 'Infinity' ? undefined : text)],
  [
    'moment',
    'that is a moment is read as milliseconds',
    (text) => (/^\d{4}-/.test(text) ? String(Date.parse(text)) : text),
  ],
];
const OF_INTEGERS: readonly Misreading[] = [
  ...OF_EITHER,
  [
    'wide',
    'in digits of full width is read',
    (text) => (/^[\uff10-\uff19]+$/.test(text) ? text.normalize('NFKC') : text),
  ],
  ['gap', 'with a gap between its digits is read', (text) => text.replace(/(?<=\d)_(?=\d)/, '')],
  [
    'rounded',
    'is rounded to a whole number',
    (text) => (/^\d+\.\d+$/.test(text) ? String(Math.floor(Number(text))) : text),
  ],
];

/** In JSON a text is no number, however it begins. */
function readingsOf({ in: place }: Parameter, type: unknown): readonly Misreading[] {
  const all = type === 'integer' ? OF_INTEGERS : OF_NUMBERS;
  return place === 'json' ? all.slice(0, 1) : all;
}

/** A text that is no number is accepted: ignored, read as far as it is a number, or as a number that a careless parser sees in it. */
export const parameterOfAnotherTypeAccepted = defineDerivation({
  name: 'parameter-of-another-type-accepted',
  *derive(contract) {
    for (const taken of guardedChoicesOf(contract).filter(({ isCursor }) => !isCursor)) {
      const type = schemaKeyword(contract, taken.parameter.schemaPointer, 'type');
      if (type?.value === 'integer' || type?.value === 'number')
        yield* misread(taken, joinPointer(type.promise, 'type'), readingsOf(taken.parameter, type.value));
    }
  },
});
