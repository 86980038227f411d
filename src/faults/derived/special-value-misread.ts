import { type Filter, schemaOf } from '../../contract/index.ts';
import { cutPage, isSent, type PageAsked } from '../changes/index.ts';
import { deriveFromFilters, type ListWay } from './lists/derive-from-lists.ts';
import type { ListOperation } from './lists/lists-of.ts';
import { selectOtherwise } from './lists/select-otherwise.ts';

/** A value that asks whether a field has one is taken for no filter, for a plain value, or for its opposite. */
export const specialValueMisread = deriveFromFilters({
  name: 'special-value-misread',
  promise: ({ pointer, none, some }) => (none === undefined && some === undefined ? undefined : pointer),
  ways: (filter, list) =>
    [
      ...(filter.none === undefined ? [] : misreadings(filter, filter.none, 'none')),
      ...(filter.some === undefined
        ? []
        : [...misreadings(filter, filter.some, 'some'), asItStands(filter, filter.some)]),
    ].filter(({ way }) => !way.endsWith('some-ignored') || mayBeMissing(filter, list)),
});

function misreadings(filter: Filter, text: string, word: string): ListWay[] {
  const { name } = filter.parameter;
  return [
    {
      way: `${name}/${word}-ignored`,
      title: `${name}=${text} is taken for no filter`,
      change: (page) => page.answer(isAsked(page, filter, text) ? { [name]: undefined } : {}),
    },
    {
      way: `${name}/${word}-opposite`,
      title: `${name}=${text} finds the opposite`,
      change: (page) =>
        isAsked(page, filter, text) ? selectOtherwise(page, filter, ({ others }) => others) : page.answer(),
    },
  ];
}

function asItStands(filter: Filter, some: string): ListWay {
  const { name } = filter.parameter;
  return {
    way: `${name}/some-is-a-value`,
    title: `${name}=${some} looks for that very text`,
    change: (page) => (isAsked(page, filter, some) ? cutPage(page, []) : page.answer()),
  };
}

function isAsked({ ask, parameters }: PageAsked, { parameter: { name } }: Filter, text: string): boolean {
  return isSent(ask, name) && String(parameters[name]) === text;
}

/** Where every item has a value, the list of those with one is the whole. */
function mayBeMissing({ field }: Filter, { contract, collection }: ListOperation): boolean {
  const schema = schemaOf(contract, collection.item.schema, field);
  return schema === undefined || [null, []].some((value) => contract.validate(schema, value).length === 0);
}
