import { type Filter, filtersOfOne } from '../../contract/index.ts';
import { meets } from '../../provider/pipeline/index.ts';
import { deriveFromFilters, type ListWay } from './lists/derive-from-lists.ts';
import { givesAnotherText } from './lists/gives-another-text.ts';
import { selectOtherwise } from './lists/select-otherwise.ts';

/** Ways of searching a text that find too little. */
const SEARCHES: readonly (readonly [way: string, title: string, finds: (text: string, part: string) => boolean])[] = [
  ['beginning', 'finds only texts that begin with it', (text, part) => text.startsWith(part)],
  ['whole', 'finds only texts that equal it', (text, part) => text === part],
  ['words', 'finds whole words only', (text, part) => ` ${text} `.includes(` ${part} `)],
];

/** A filter keeps back what matches: the last match, texts that have the value in some places, or items as they are without it. */
export const filterTooNarrow = deriveFromFilters({
  name: 'filter-too-narrow',
  ways: (filter, list) => [
    losesTheLast(filter),
    ...(filter.match === 'contains' ? searchesTooLittle(filter) : []),
    ...(filter.or ? forgetsAField(filter) : []),
    ...givesAnotherText(filter, list),
  ],
});

/** What only one of its fields has is not found. */
function forgetsAField(filter: Filter): ListWay[] {
  const { name } = filter.parameter;
  return filtersOfOne(filter).map(({ field, match }) => ({
    way: `${name}/not-${field.slice(1).replaceAll('/', '-')}-${match}`,
    title: `${name} does not look into ${field.slice(1)}`,
    change: (page) =>
      selectOtherwise(page, filter, ({ matching }) => {
        const others = filtersOfOne(filter).filter((each) => each.field !== field || each.match !== match);
        const tests = others.map((each) => meets({ filter: { ...each, or: [] }, value: page.parameters[name] ?? '' }));
        return matching.filter((item) => tests.some((accepts) => accepts(item)));
      }),
  }));
}

function losesTheLast(filter: Filter): ListWay {
  return {
    way: `${filter.parameter.name}/loses-the-last`,
    title: `${filter.parameter.name} loses the last match`,
    change: (page) => selectOtherwise(page, filter, ({ matching }) => matching.slice(0, -1)),
  };
}

function searchesTooLittle(filter: Filter): ListWay[] {
  const {
    parameter: { name },
    field,
  } = filter;
  return SEARCHES.map(([way, title, finds]) => ({
    way: `${name}/${way}`,
    title: `${name} ${title}`,
    change: (page) =>
      selectOtherwise(page, filter, ({ matching }) =>
        matching.filter((item) => finds(String(item[field.slice(1)]), String(page.parameters[name]))),
      ),
  }));
}
