import {
  type Contract,
  joinTerms,
  keyParameters,
  type Parameter,
  severalPointer,
  type Sort,
  splitTerms,
} from '../../contract/index.ts';
import { changePage, changeParameter, cutPage, refuseParameter, sentText } from '../changes/index.ts';
import { defineDerivation, type Derived } from './derivation.ts';
import { sortedListsOf, type SortedOperation } from './lists/lists-of.ts';

/** An order by a key that no one knows is ignored where it is refused by contract, or refused or obeyed somehow where it is ignored. */
export const unknownKeyMisread = defineDerivation({
  name: 'unknown-key-misread',
  *derive(contract: Contract) {
    for (const list of sortedListsOf(contract)) {
      const { sort } = list.collection;
      const parameter = keyParameters(sort)[0];
      if (!sort.unknownKey || !parameter) continue;
      yield* sort.unknownKey.answer === 'refused' ? whereRefused(list, parameter) : whereIgnored(list, parameter);
    }
  },
});

function* whereRefused(list: SortedOperation, parameter: Parameter): Iterable<Derived> {
  const { sort } = list.collection;
  const ignored = changeParameter(parameter, (text) => (text === undefined || isKnown(sort, text) ? text : undefined));
  yield { ...about(list, 'ignored', 'an order by an unknown key is ignored'), wrap: ignored };
  if (severalPointer(sort) === undefined) return;
  yield {
    ...about(list, 'ignored-behind-a-known-one', 'an unknown key behind a known one is ignored'),
    wrap: changeParameter(parameter, (text) => {
      const parts = text === undefined ? [] : splitTerms(sort, text);
      const known = parts.filter((part) => isKnown(sort, part));
      return known.length > 0 && known.length < parts.length ? joinTerms(sort, known) : text;
    }),
  };
}

function* whereIgnored(list: SortedOperation, parameter: Parameter): Iterable<Derived> {
  const { sort } = list.collection;
  const isAsked = (text: unknown): boolean => text !== undefined && !isKnown(sort, String(text));
  yield {
    ...about(list, 'refused', 'an order by an unknown key is refused'),
    wrap: refuseParameter(parameter.name, (values) => isAsked(values[parameter.name])),
  };
  if (sort.default.some(({ compares }) => compares === 'undocumented')) return;
  yield {
    ...about(list, 'other-order', 'an order by an unknown key turns the list round'),
    wrap: changePage((page) =>
      isAsked(sentText(page.ask, parameter.name)) ? cutPage(page, page.everything().items.toReversed()) : page.answer(),
    ),
  };
}

function about({ id, collection }: SortedOperation, way: string, title: string): Omit<Derived, 'wrap'> {
  return {
    where: `${id}/${way}`,
    title: `${id}: ${title}`,
    promise: collection.sort.unknownKey?.promise ?? collection.sort.pointer,
    operations: [id],
  };
}

/** Whether each part of a text names a key, whatever says its direction. */
function isKnown(sort: Sort, text: string): boolean {
  const { keys, syntax, directions } = sort;
  const signs = syntax.style === 'prefix' ? [syntax.ascending, syntax.descending] : [];
  const words = syntax.style === 'suffix' ? Object.values(directions).map((word) => syntax.between + word) : [];
  return splitTerms(sort, text).every((part) =>
    Object.keys(keys).some((key) =>
      ['', ...signs].some((sign) => ['', ...words].some((word) => part === sign + key + word)),
    ),
  );
}
