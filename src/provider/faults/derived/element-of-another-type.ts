import { parentPointer, schemaKeyword, instancesOf, type Contract } from '../../../contract/index.ts';
import type { Json } from '../../json.ts';
import { changeSuccess, setAt } from '../changes/index.ts';
import { brokenValue } from './broken-value.ts';
import { defineDerivation } from './derivation.ts';
import { elementsOf, shortName } from './fields-of.ts';

const INSTEAD: readonly Json[] = [null, 7, 'text'];

/** An element of a list, or a value under a free key, is of another type: the last one, wherever there is any. */
export const elementOfAnotherType = defineDerivation({
  name: 'element-of-another-type',
  *derive(contract: Contract) {
    for (const { pointer, places } of elementsOf(contract)) {
      const type = schemaKeyword(contract, pointer, 'type');
      const promise = `${type?.promise}/type`;
      const broken = type && brokenValue(contract, { schema: pointer, promise }, INSTEAD);
      if (broken === undefined) continue;
      yield {
        where: shortName(promise.replace(/\/type$/, '')),
        title: `the last ${shortName(pointer) || 'element'} of each list is ${JSON.stringify(broken.value)}`,
        promise,
        also: broken.also,
        operations: [...places.keys()].slice(-1),
        wrap: changeSuccess((body, answer) => {
          const at = places.get(answer.operation.id);
          const last = new Map<string, string>();
          for (const [place] of at === undefined ? [] : [...instancesOf(body, at)]) last.set(parentPointer(place) ?? '', place);
          for (const place of last.values()) setAt(body, place, broken.value);
        }),
      };
    }
  },
});
