import { defineDerivation } from './derivation.ts';
import { listFault, meeting, pagedListsOf, unfiltered } from './lists-of.ts';

/** The total is true but under a filter. */
export const totalWrongUnderFilter = defineDerivation({
  name: 'total-wrong-under-filter',
  *derive(contract) {
    for (const operation of pagedListsOf(contract)) {
      const { total, filters } = operation.collection;
      if (total === undefined) continue;
      yield listFault(
        operation,
        {
          way: 'any',
          title: 'the total counts what the filters leave out',
          change: (page) => ({ ...page.answer(), total: page.answer(unfiltered(page)).total }),
        },
        total.promise,
      );
      for (const {
        parameter: { name },
      } of filters)
        yield listFault(
          operation,
          {
            way: name,
            title: `the total counts what ${name} leaves out`,
            change: ({ answer }) => ({ ...answer(), total: answer({ [name]: undefined }).total }),
          },
          total.promise,
        );
      yield listFault(
        operation,
        {
          way: 'two-meet',
          title: 'the total is one more where two filters meet',
          change: (page) => ({ ...page.answer(), total: page.answer().total + Number(meeting(page).length > 1) }),
        },
        total.promise,
      );
    }
  },
});
