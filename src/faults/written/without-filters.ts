import type { Located } from '../../provider/index.ts';

/** The same question with no filter in it. */
export function withoutFilters(ask: Located): Located {
  const filters = new Set(ask.operation.collection?.filters.map(({ parameter }) => parameter.name));
  return {
    ...ask,
    parameters: Object.fromEntries(Object.entries(ask.parameters).filter(([name]) => !filters.has(name))),
  };
}
