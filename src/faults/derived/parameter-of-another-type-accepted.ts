import {
  type Contract,
  joinPointer,
  type JsonPointer,
  type Parameter,
  schemaKeyword,
  splitMembers,
  typedMembers,
} from '../../contract/index.ts';
import type { StageWrappers } from '../../provider/pipeline/index.ts';
import { type Derived, defineDerivation } from './derivation.ts';
import { misread, type Misreading } from './parameters/misread.ts';
import { guardedChoicesOf, type TakenParameter } from './parameters/parameters-of.ts';

const OF_NUMBERS: readonly Misreading[] = [
  ['ignored', 'that is no number is ignored', (text) => (Number.isFinite(Number(text)) ? text : undefined)],
  ['beginning', 'is read as far as it is a number', (text) => /^-?\d+(?=[a-z])/.exec(text)?.[0] ?? text],
];
const OF_INTEGERS: readonly Misreading[] = [
  ...OF_NUMBERS,
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

/** A text that is no number is accepted: ignored, or read as far as it is a number. */
export const parameterOfAnotherTypeAccepted = defineDerivation({
  name: 'parameter-of-another-type-accepted',
  *derive(contract) {
    for (const taken of guardedChoicesOf(contract).filter(({ isCursor }) => !isCursor)) {
      yield* membersMisread(contract, taken);
      const type = schemaKeyword(contract, taken.parameter.schemaPointer, 'type');
      if (type?.value === 'integer' || type?.value === 'number')
        yield* [
          ...misread(taken, joinPointer(type.promise, 'type'), readingsOf(taken.parameter, type.value)),
          ...textRead(taken, joinPointer(type.promise, 'type')),
        ];
    }
  },
});

/** In a JSON body the digits in a text are read as a number. */
function textRead({ parameter, ids, name }: TakenParameter, promise: JsonPointer): readonly Derived[] {
  const { name: own, sentAs = own, in: place, list } = parameter;
  const wrap: StageWrappers = {
    validate: (next) => (ask) => {
      const digits = /^"(\d+)"$/.exec(ask.request.json[sentAs] ?? '')?.[1];
      const json = { ...ask.request.json, [sentAs]: digits ?? '' };
      return next(digits === undefined ? ask : { ...ask, request: { ...ask.request, json } });
    },
  };
  const fault = {
    where: `${name}/text`,
    title: `${own} as a text is read as a number`,
    promise,
    operations: ids,
    wrap,
  };
  return place === 'json' && !list ? [fault] : [];
}

/** One member of an object parameter is not looked at, so that the whole is taken for nothing said. */
function membersMisread(contract: Contract, taken: TakenParameter): readonly Derived[] {
  return typedMembers(contract, taken.parameter).flatMap(({ name, type, promise }) => {
    const isOfType = (text: string) =>
      type === 'boolean' ? text === 'true' || text === 'false' : Number.isFinite(Number(text));
    const read = (text: string) =>
      splitMembers(text)?.some(([member, value]) => member === name && !isOfType(value)) ? undefined : text;
    const title = `whose ${name} is no ${type} is ignored`;
    return misread(taken, joinPointer(promise, 'type'), [[`ignored-for-${name}`, title, read]]);
  });
}
