import { constraints, schemaOf, type Contract, type JsonPointer } from '../../contract/index.ts';
import { defineDerivation } from './derivation.ts';
import { listFault, listsOf } from './lists-of.ts';

/** A small bound is taken for seconds where milliseconds are documented. */
export const boundInAnotherUnit = defineDerivation({
  name: 'bound-in-another-unit',
  *derive(contract) {
    for (const operation of listsOf(contract))
      for (const {
        parameter: { name, pointer },
      } of operation.collection.filters.filter(
        ({ match, field }) => match === 'at-least' && isInstant(contract, operation.collection.item.schema, field),
      ))
        yield listFault(
          operation,
          {
            way: name,
            title: `${name} of ten digits is taken for seconds`,
            change: ({ ask, answer }) => {
              const bound = Number(ask.parameters[name] ?? 0);
              return answer(bound > 1e9 && bound < 1e11 ? { [name]: (bound + 3600) * 1000 } : {});
            },
          },
          pointer,
        );
  },
});

/** Milliseconds since the epoch have eleven digits at least, and the contract says so. */
function isInstant(contract: Contract, item: JsonPointer, field: JsonPointer): boolean {
  const schema = schemaOf(contract, item, field);
  return (
    schema !== undefined &&
    constraints(contract, { schemaPointer: schema }).some(
      ({ keyword, value }) => keyword === 'minimum' && Number(value) >= 1e10,
    )
  );
}
