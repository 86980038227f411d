/** One item of the invented list. */
export interface Note {
  readonly kind: string;
  readonly text: string;
  readonly time: number;
}

/** A list request as the invented provider understands it. A lie can change it before the provider looks. */
export interface NotesRequest {
  readonly kind?: string;
  readonly text?: string;
  readonly from?: number;
  readonly to?: number;
  readonly page: number;
  readonly size: number;
  readonly order: 'up' | 'down';
}

export interface NotesAnswer {
  readonly total: number;
  readonly count: number;
  readonly notes: readonly Note[];
}

/** Ways in which the invented provider can be wrong. Without any it keeps its contract. */
export interface Lie {
  /** Changes what the provider believes it was asked. */
  readonly ask?: (request: NotesRequest, parameters: Readonly<Record<string, string>>) => NotesRequest;
  /** Decides which notes match. */
  readonly matches?: (note: Note, request: NotesRequest) => boolean;
  /** Changes the sorted matches before a page is cut. */
  readonly sorted?: (notes: Note[], request: NotesRequest) => Note[];
  /** Cuts the page. */
  readonly cut?: (notes: readonly Note[], request: NotesRequest) => readonly Note[];
  /** Changes the finished answer. */
  readonly answer?: (answer: NotesAnswer, request: NotesRequest) => NotesAnswer;
}

/** Twenty-three notes of both kinds, an hour old, with equal times and equal texts among them. */
export const someNotes: readonly Note[] = Array.from({ length: 23 }, (_, index) => ({
  kind: index % 3 === 0 ? 'urgent' : 'plain',
  text: index % 4 === 0 ? `model (v${index % 2}) build image success` : `pulling model image ${index % 5}`,
  time: Date.UTC(2026, 0, 1) - 3_600_000 + Math.floor(index / 2) * 1000,
}));

/** Answers as the contract promises, except for the lie. */
export function answerNotes(
  notes: readonly Note[],
  parameters: Readonly<Record<string, string>>,
  lie: Lie = {},
): NotesAnswer {
  const understood = readRequest(parameters);
  const request = lie.ask?.(understood, parameters) ?? understood;
  const matching = notes.filter((note) => (lie.matches ?? matches)(note, request));
  const sorted = inOrder(matching, request);
  const all = lie.sorted?.(sorted, request) ?? sorted;
  const page = (lie.cut ?? cut)(all, request);
  const answer = { total: all.length, count: page.length, notes: page };
  return lie.answer?.(answer, request) ?? answer;
}

export function matches(note: Note, { kind, text, from, to }: NotesRequest): boolean {
  return (
    (kind === undefined || note.kind === kind) &&
    (text === undefined || note.text.includes(text)) &&
    note.time >= (from ?? -Infinity) &&
    note.time <= (to ?? Infinity)
  );
}

export function cut(notes: readonly Note[], { page, size }: NotesRequest): readonly Note[] {
  return notes.slice(page * size, (page + 1) * size);
}

function inOrder(notes: readonly Note[], { order }: NotesRequest): Note[] {
  return notes.toSorted((left, right) => (order === 'up' ? left.time - right.time : right.time - left.time));
}

function readRequest(parameters: Readonly<Record<string, string>>): NotesRequest {
  const { kind, text, from, to } = parameters;
  return {
    ...(kind !== undefined && { kind }),
    ...(text !== undefined && { text }),
    ...(from !== undefined && { from: Number(from) }),
    ...(to !== undefined && { to: Number(to) }),
    page: Number(parameters['page'] ?? 0),
    size: Number(parameters['size'] ?? 50),
    order: parameters['order'] === 'up' ? 'up' : 'down',
  };
}
