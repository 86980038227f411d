import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import { isRecord } from '../../contract/index.ts';

/** A guess that an overlay holds. */
export interface GuessInOverlay {
  /** As a command names it: `listPets/total`. */
  readonly name: string;
  readonly because: string;
  /** Keys from the root of the overlay to the node that the guess is about. */
  readonly path: readonly (string | number)[];
  /** The whole text of the node, by its offsets. */
  readonly range: readonly [start: number, end: number];
}

/** The text of an overlay, ready to be changed without losing what people wrote into it. */
export function overlayDocument(text: string): Document {
  return parseDocument(text, { prettyErrors: false });
}

/** Every guess of an overlay, in its order. `nameOf` gives the id of the operation that an action is about. */
export function guessesIn(
  document: Document,
  nameOf: (target: string) => string | undefined,
): readonly GuessInOverlay[] {
  const actions = document.get('actions');
  const items = isSeq(actions) ? actions.items : [];
  return items.flatMap((action, index) => {
    if (!isMap(action)) return [];
    const update = action.get('update', true);
    const label = labelOf(action, nameOf);
    return update
      ? guessesBelow(update as Node, { path: ['actions', index, 'update'], name: label, inherited: undefined })
      : [];
  });
}

interface Above {
  readonly path: readonly (string | number)[];
  readonly name: string;
  /** The reason that holds for what says none of its own. */
  readonly inherited: string | undefined;
}

function guessesBelow(node: Node, { path, name, inherited }: Above): GuessInOverlay[] {
  if (isSeq(node))
    return node.items.flatMap((item, index) =>
      guessesBelow(item as Node, { path: [...path, index], name: `${name}/${memberName(item, index)}`, inherited }),
    );
  if (!isMap(node)) return [];
  const provenance: unknown = node.has('x-provenance')
    ? (node.toJSON() as Record<string, unknown>)['x-provenance']
    : undefined;
  const said = isRecord(provenance) ? provenance : undefined;
  const isGuess = said?.['basis'] === 'assumed';
  const because = isGuess ? String(said['because'] ?? said['source']) : said ? undefined : inherited;
  const [start, , end] = node.range ?? [0, 0, 0];
  // A promise is a node of its own, although its reason stands above it.
  const isOwn = isGuess ? !isHolder(path) : because !== undefined && isPromise(path);
  const own = isOwn && because !== undefined ? [{ name, because, path, range: [start, end] as const }] : [];
  return [
    ...own,
    ...node.items.flatMap(({ key, value }) =>
      memberGuesses(String(isScalar(key) ? key.value : key), value as Node | null, { path, name, inherited: because }),
    ),
  ];
}

function memberGuesses(key: string, value: Node | null, { path, name, inherited }: Above): GuessInOverlay[] {
  if (value === null || key === 'x-provenance') return [];
  const isOwnName = key === 'x-collection' || key === 'x-outcomes';
  return guessesBelow(value, { path: [...path, key], name: isOwnName ? name : `${name}/${key}`, inherited });
}

/** Nodes that only hold promises and outcomes: each of those is confirmed by itself. */
function isHolder(path: readonly (string | number)[]): boolean {
  return path.at(-1) === 'promises' || path.at(-1) === 'x-outcomes';
}

function isPromise(path: readonly (string | number)[]): boolean {
  return path.at(-2) === 'promises' || path.at(-2) === 'x-outcomes';
}

function labelOf(action: YAMLMap, nameOf: (target: string) => string | undefined): string {
  const id: unknown = action.getIn(['update', 'operationId']);
  const target = String(action.get('target'));
  if (target === '$') return 'outcomes';
  return typeof id === 'string' ? id : (nameOf(target) ?? target);
}

/** A filter is known by its parameter. */
function memberName(item: unknown, index: number): string {
  const parameter: unknown = isMap(item) ? item.get('parameter') : undefined;
  return typeof parameter === 'string' ? parameter : String(index);
}
