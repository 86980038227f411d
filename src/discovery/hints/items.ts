import { type JsonPointer, joinPointer } from '../../contract/index.ts';
import type { DescribedOperation } from '../document/described-operation.ts';
import type { Nodes } from '../document/nodes.ts';
import { type Shape, shapeOf } from '../document/shape.ts';
import { isNamed, stemsOf } from '../words.ts';
import { ABOUT_THE_PAGE, BESIDE, ITEMS, WRAPPERS } from './answer-words.ts';

/** An array of an answer that may be its list. */
export interface Candidate {
  readonly at: JsonPointer;
  readonly name: string;
  readonly shape: Shape;
  readonly depth: number;
  /** Single values beside it that say nothing about a page. */
  readonly beside: number;
}

/** How much speaks for a list, and in which words. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly weight: number;
  readonly reasons: readonly string[];
}

const DEEPEST = 2;

/** The array that an answer is about, and what speaks for it by names and shapes alone; `undefined` where there is none. */
export function itemsOf(nodes: Nodes, operation: DescribedOperation): Weighed | undefined {
  if (!operation.success) return undefined;
  const shape = shapeOf(nodes, operation.success.schema);
  if (shape.kind === 'array') return rootArray(shape);
  const candidates = arraysIn(nodes, shape, { at: '', depth: 0, beside: 0 });
  const nouns = new Set(nounsOf(operation));
  const weighed = candidates.map((candidate) => weigh(candidate, nouns, candidates));
  return weighed.toSorted((one, other) => other.weight - one.weight || one.candidate.depth - other.candidate.depth)[0];
}

function rootArray(shape: Shape): Weighed {
  const candidate = { at: '', name: '', shape, depth: 0, beside: 0 };
  return { candidate, weight: 2, reasons: ['the answer is an array'] };
}

interface Around {
  readonly at: JsonPointer;
  readonly depth: number;
  readonly beside: number;
}

function arraysIn(nodes: Nodes, shape: Shape, { at, depth, beside }: Around): Candidate[] {
  const members = [...shape.properties].map(([name, schema]) => ({ name, shape: shapeOf(nodes, schema) }));
  const foreign = members.filter((member) => !isAboutThePage(member)).length + beside;
  const own = members.filter(({ shape: each }) => each.kind === 'object');
  return members.flatMap(({ name, shape: each }) => {
    const place = joinPointer(at, name);
    if (each.kind === 'array' && !isNamed(name, BESIDE))
      return [{ at: place, name, shape: each, depth, beside: foreign }];
    const isWrapper = each.kind === 'object' && (isNamed(name, WRAPPERS) || (own.length === 1 && foreign <= 1));
    if (!isWrapper || isNamed(name, BESIDE) || depth >= DEEPEST) return [];
    return arraysIn(nodes, each, { at: place, depth: depth + 1, beside: Math.max(0, foreign - 1) });
  });
}

/** Whether a member of an answer says something about it, and is no part of a thing. */
function isAboutThePage({ name, shape }: { readonly name: string; readonly shape: Shape }): boolean {
  if (shape.kind === 'array') return true;
  return isNamed(name, ABOUT_THE_PAGE) || isNamed(name, BESIDE) || (shape.kind === 'object' && isNamed(name, WRAPPERS));
}

function weigh(candidate: Candidate, nouns: ReadonlySet<string>, all: readonly Candidate[]): Weighed {
  const { name, shape, at, beside } = candidate;
  const [isUsual, isSubject] = [isNamed(name, ITEMS), isSubjectOf(candidate, nouns)];
  const isKnown = isUsual || isSubject;
  const rivals = all.filter((other) => other !== candidate);
  // Two arrays of equal standing are two lists, and the answer is about neither.
  const equals = rivals.filter((other) => (isNamed(other.name, ITEMS) || isSubjectOf(other, nouns)) === isKnown);
  const reasons = [
    ...(isUsual ? [`its array is called "${name}"`] : []),
    ...(isSubject ? [`its array "${name}" is named like the operation`] : []),
    ...(isKnown ? [] : [`its only array is ${at}`]),
  ];
  const weight =
    (isUsual ? 2 : 0) +
    (isSubject ? 2 : 0) -
    Math.min(beside, isKnown ? 1 : 3) -
    (isKnown ? Math.min(rivals.length, 1) : 0) -
    equals.length * 2 -
    (shape.items === undefined ? 1 : 0);
  return { candidate, weight, reasons };
}

function isSubjectOf({ name }: Candidate, nouns: ReadonlySet<string>): boolean {
  return stemsOf(name).some((stem) => nouns.has(stem));
}

/** Words that name what an operation is about: those of its path and of its id. */
function nounsOf({ path, id = '', node }: DescribedOperation): readonly string[] {
  const segments = path.split('/').filter((segment) => !/^\{[^}]*\}$/.test(segment));
  const tags = Array.isArray(node['tags']) ? node['tags'].filter((tag) => typeof tag === 'string') : [];
  const VERBS = /^(?:get|list|search|find|fetch|query|retrieve|read|all|api|rest|v\d+)$/;
  return [...segments, id, ...tags].flatMap((text) => stemsOf(text)).filter((stem) => !VERBS.test(stem));
}
