import { defineDerivation } from './derivation.ts';
import { selected } from './filter-otherwise.ts';
import { listFault, listsOf } from './lists-of.ts';

/** A filter keeps back what matches: the last match, one in ten, or whatever has its text in the middle. */
export const filterTooNarrow = defineDerivation({
  name: 'filter-too-narrow',
  *derive(contract) {
    for (const operation of listsOf(contract))
      for (const filter of operation.collection.filters) {
        const {
          parameter: { name },
          field,
          match,
          pointer,
        } = filter;
        yield listFault(
          operation,
          {
            way: `${name}/loses-the-last`,
            title: `${name} loses the last match`,
            change: (page) => selected(page, filter, ({ matching }) => matching.slice(0, -1)),
          },
          pointer,
        );
        if (match === 'contains')
          for (const [way, title, isFound] of [
            ['beginning', 'finds only texts that begin with it', (text: string, part: string) => text.startsWith(part)],
            ['whole', 'finds only texts that equal it', (text: string, part: string) => text === part],
            ['words', 'finds whole words only', (text: string, part: string) => ` ${text} `.includes(` ${part} `)],
          ] as const)
            yield listFault(
              operation,
              {
                way: `${name}/${way}`,
                title: `${name} ${title}`,
                change: (page) =>
                  selected(page, filter, ({ matching }) =>
                    matching.filter((item) => isFound(String(item[field.slice(1)]), String(page.ask.parameters[name]))),
                  ),
              },
              pointer,
            );
      }
  },
});
