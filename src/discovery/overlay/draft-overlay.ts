import { type DescribedDocument, type JsonPointer } from '../../contract/index.ts';
import type { Discovery } from '../discover.ts';
import type { FoundList } from '../found-list.ts';
import { assumed, collectionOf, type Written } from './collection-of.ts';
import { outcomesOf } from './outcomes-of.ts';
import { targetAt } from './target.ts';

/** One change of an overlay. */
export interface Action {
  readonly target: string;
  readonly description?: string;
  readonly update?: Written;
  readonly remove?: true;
}

/** A node that keeps a document from being read, and what is wrong with it. */
export interface Unreadable {
  readonly pointer: JsonPointer;
  readonly message: string;
}

/** The changes that make a contract out of a document: its lists are described, and what cannot be judged is taken out. */
export function draftOverlay(
  document: DescribedDocument,
  { lists, leftOut }: Discovery,
  unreadable: readonly Unreadable[],
): readonly Action[] {
  const outcomes = outcomesOf(lists);
  const ids = new Set<string>();
  return [
    ...(outcomes
      ? [{ target: '$', description: 'How answers are told apart.', update: { 'x-outcomes': outcomes } }]
      : []),
    ...unreadable.map(({ pointer, message }) => ({
      target: targetAt(pointer),
      description: `It ${message}`,
      remove: true as const,
    })),
    ...shapeActions(document, lists),
    ...expiryActions(document, lists),
    ...lists.flatMap((list) => [...pageActions(document, list), listAction(document, list, ids)]),
    ...removals(
      document,
      leftOut.map(({ operation }) => operation),
    ),
  ];
}

function listAction(document: DescribedDocument, list: FoundList, ids: Set<string>): Action {
  const { operation, leftOut } = list;
  const id = freeId(operation, ids);
  ids.add(id);
  return {
    target: targetAt(document.reachedAt(operation.pointer)),
    ...(leftOut.length > 0 && {
      description: `${leftOut.map((each) => each[0]!.toUpperCase() + each.slice(1)).join('. ')}.`,
    }),
    update: { ...(id !== operation.id && { operationId: id }), 'x-collection': collectionOf(list) },
  };
}

/** A list that is whole where no page is named has its page in every request. Nothing is said of a request without it. */
function pageActions(document: DescribedDocument, { operation, paging, needsPage }: FoundList): Action[] {
  const parameter = operation.parameters.find(({ name }) => name === paging?.value.page);
  if (needsPage === undefined || parameter === undefined) return [];
  const provenance = { basis: 'assumed', because: needsPage };
  const update = {
    required: true,
    example: paging?.value.first ?? 0,
    'x-answers': { missing: null },
    'x-provenance': provenance,
  };
  return [{ target: targetAt(document.reachedAt(parameter.pointer)), update }];
}

/** How an old cursor is answered, on the parameter that takes it. Several lists may share one. */
function expiryActions(document: DescribedDocument, lists: readonly FoundList[]): Action[] {
  const actions = lists.flatMap(({ operation: { parameters }, expiry }): Action[] => {
    const cursor = parameters.find(({ name }) => name === expiry?.value.cursor);
    if (!expiry || !cursor) return [];
    const answer = { outcomes: ['expired-cursor'], 'x-provenance': assumed(expiry) };
    return [{ target: targetAt(document.reachedAt(cursor.pointer)), update: { 'x-answers': { expired: answer } } }];
  });
  return [...new Map(actions.map((action) => [action.target, action])).values()];
}

/** Says which shapes of an answer are the list. One that is picked out is a guess; where all are, the document says itself what comes. */
function shapeActions(document: DescribedDocument, lists: readonly FoundList[]): Action[] {
  const actions = lists.flatMap(({ shapes }) =>
    (shapes?.value ?? []).map((at, _, { length }): Action => {
      const outcome = { 'x-outcome': 'success' };
      const description = `Success, because ${shapes!.because}.`;
      const target = targetAt(document.reachedAt(at));
      return length > 1
        ? { target, description, update: outcome }
        : { target, update: { ...outcome, 'x-provenance': assumed(shapes!) } };
    }),
  );
  return [...new Map(actions.map((action) => [action.target, action])).values()];
}

/** Findings and commands name an operation by its id, so it needs one of its own: `GET /v1/hooks` becomes `getV1Hooks`. */
function freeId({ id, method, path }: FoundList['operation'], taken: ReadonlySet<string>): string {
  const words = path.match(/[\p{L}\p{N}]+/gu) ?? ['root'];
  const name = id ?? method + words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? name : `${name}${count}`;
    if (!taken.has(free)) return free;
  }
}

/** Everything that is no list is taken out: at once where that can be said, else one by one. */
function removals(document: DescribedDocument, operations: readonly FoundList['operation'][]): Action[] {
  const described =
    'Left out: what is no list, and what this suite cannot judge. README.md beside this file says which and why.';
  const targets = operations.map(({ pointer }) => {
    const at = document.reachedAt(pointer);
    const holder = ['/paths/', '/components/pathItems/'].find((prefix) => at.startsWith(prefix));
    return holder === undefined
      ? targetAt(at)
      : `${targetAt(holder.slice(0, -1))}.*[?(@.responses || @.operationId) && !@['x-collection']]`;
  });
  return [...new Set(targets)].map((target) => ({ target, description: described, remove: true as const }));
}
