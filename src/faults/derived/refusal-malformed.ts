import {
  constraints,
  instancesOf,
  isRecord,
  joinPointer,
  jointSchemas,
  schemaKeyword,
  type Contract,
} from '../../contract/index.ts';
import type { Json } from '../../provider/index.ts';
import { changeRefusal, setAt } from '../changes/index.ts';
import { brokenValue, type BrokenValue } from './broken-value.ts';
import { defineDerivation, type Derived } from './derivation.ts';
import { decidesOutcome, refusalFieldsOf, type Field } from './fields-of.ts';

const INSTEAD: readonly Json[] = [7, '7', '', 'nonsense', {}];

/** The body of a refusal is not of the documented form: a field is absent, null, of another type or against its bounds. */
export const refusalMalformed = defineDerivation({
  name: 'refusal-malformed',
  *derive(contract) {
    for (const field of refusalFieldsOf(contract).filter((each) => !decidesOutcome(contract, each))) {
      if (field.required)
        yield malformed(field, { where: 'missing', title: 'is absent', promise: field.pointer, also: [] }, undefined);
      const type = schemaKeyword(contract, field.pointer, 'type');
      yield* broken(contract, field, { name: 'null', promise: `${type?.promise}/type`, values: [null] });
      yield* broken(contract, field, { name: 'another-type', promise: `${type?.promise}/type`, values: INSTEAD });
      for (const {
        pointer,
        schema: { not },
      } of jointSchemas(contract, field.pointer))
        if (isRecord(not) && not['const'] !== undefined)
          yield* broken(contract, field, {
            name: 'forbidden',
            promise: joinPointer(pointer, 'not'),
            values: [not['const'] as Json],
          });
      for (const { keyword, promise } of constraints(contract, { schemaPointer: field.pointer }).filter(
        (each) => each.keyword !== 'type',
      ))
        yield* broken(contract, field, {
          name: keyword,
          promise: joinPointer(promise, keyword === 'not-pattern' ? 'not' : keyword),
          values: INSTEAD,
        });
    }
  },
});

function* broken(
  contract: Contract,
  field: Field,
  { name, promise, values }: { name: string; promise: string; values: readonly Json[] },
): Generator<Derived> {
  const value: BrokenValue | undefined = brokenValue(contract, { schema: field.pointer, promise }, values);
  if (value === undefined) return;
  yield malformed(
    field,
    { where: name, title: `is ${JSON.stringify(value.value)}`, promise, also: value.also },
    value.value,
  );
}

function malformed(
  field: Field,
  { where, title, ...about }: Pick<Derived, 'where' | 'title' | 'promise' | 'also'>,
  value: Json | undefined,
): Derived {
  return {
    ...about,
    where: `${field.name}/${where}`,
    title: `${field.name} of every refusal ${title}`,
    wrap: changeRefusal((body, { refusal }) => {
      const at = field.places.get(refusal.outcome);
      for (const [place] of at === undefined ? [] : [...instancesOf(body, at)]) setAt(body, place, value);
    }),
  };
}
