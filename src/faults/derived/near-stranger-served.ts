import type { Parameter } from '../../contract/index.ts';
import type { StageWrappers } from '../../provider/pipeline/index.ts';
import { closedTo } from './credentials/opened-by.ts';
import { sentText } from '../changes/index.ts';
import { isEmpty, located } from './parameters/located.ts';
import { otherNames } from './parameters/other-names.ts';
import { dealt, type Turn } from './parameters/dealt.ts';
import { defineDerivation } from './derivation.ts';
import { parametersOf } from './parameters/parameters-of.ts';

type Nearness = readonly [way: string, title: string, isNear: (text: string, known: string) => boolean];

/** How a name is taken for a known one that it nearly is. */
const NEAR: readonly Nearness[] = [
  ['longer', 'with more behind it', (text, known) => text.startsWith(known)],
  ['shorter', 'that is a part of it', (text, known) => text.length > 1 && known.startsWith(text)],
];
/** Some tables hold the last signs of an id alone, and some programs pass a name on as a pattern of SQL. */
const ENDING_ALIKE: Nearness = ['ending', 'that ends alike', (text, known) => text.slice(1) === known.slice(1)];
const PATTERN: Nearness = [
  'pattern',
  'that is a pattern for it',
  (text, known) => text.endsWith('%') && known.startsWith(text.slice(0, -1)),
];
const HYPHENATED: Nearness = ['hyphens', 'with hyphens in it', (text, known) => text.replaceAll('-', '') === known];
/** Frameworks cut the name of a format off. At the end of a path it may be meant so. */
const WITH_ENDING: Nearness = ['with-ending', 'with .json behind it', (text, known) => text === `${known}.json`];
const LISTED: Nearness = ['listed', 'that is said twice', (text, known) => text === `${known},${known}`];
/** In a path a pattern may refuse them, and the letters of a UUID mean the same in either case. */
const NEAR_IN_PAIRS: readonly Nearness[] = [
  ['other-case', 'in another letter case', (text, known) => text.toLowerCase() === known.toLowerCase()],
  ['trimmed', 'with blanks at its ends', (text, known) => text.trim() === known],
  ['any', 'that stands for any', (text) => text === '*'],
];
const NEAR_UNKNOWN_IN_PAIRS: readonly Nearness[] = [
  LISTED,
  PATTERN,
  ['none', 'that stands for none', (text) => text === 'null'],
];
const EMPTY: Nearness = ['empty', 'that is empty', (text) => text === ''];

/** A name that nearly is a known one is answered like it. */
export const nearStrangerServed = defineDerivation({
  name: 'near-stranger-served',
  *derive(contract) {
    const taken = parametersOf(contract).filter(({ isCursor }) => !isCursor);
    for (const { parameter, operations, name } of taken)
      for (const kind of ['unknown', 'foreign'] as const)
        for (const [way, title, isNear] of waysInTurn(parameter, kind, taken))
          for (const { id, invariants } of operations.filter(
            (operation) =>
              (kind === 'unknown' || closedTo(operation).length > 0) &&
              (way !== WITH_ENDING[0] || operation.path.includes(`{${parameter.name}}/`)),
          ))
            yield {
              where: `${name}/${kind}/${way}/${id}`,
              title: `${parameter.name} ${title} is answered like the known one in ${id}`,
              promise: parameter.answers[kind]?.promise ?? parameter.pointer,
              also: invariants
                .filter(({ rule }) => rule.includes(`request.${parameter.name}`))
                .map(({ pointer }) => pointer),
              operations: [id],
              wrap: serveNear(parameter, kind, isNear),
            };
  },
});

/** The ways of the kinds of names for which the contract says how they are answered. What is empty is tried with every parameter. */
function waysInTurn(
  parameter: Parameter,
  kind: 'unknown' | 'foreign',
  taken: ReturnType<typeof parametersOf>,
): readonly Nearness[] {
  if (parameter.answers[kind] === undefined) return [];
  const turn = turnOf(
    parameter,
    kind,
    taken.map((each) => each.parameter),
  );
  return [...dealt(waysFor(parameter, kind), turn), ...emptyFor(parameter, kind)];
}

/** A longer name and a part of it are tried with every parameter. */
const FOR_EACH = 2;

/** Names that are looked up alike, by one piece of code. */
function turnOf(parameter: Parameter, kind: 'unknown' | 'foreign', all: readonly Parameter[]): Turn {
  const alike = all.filter((other) => other.answers[kind] !== undefined && other.in === parameter.in);
  return { own: alike.indexOf(parameter) % MOST_ALIKE, of: Math.min(MOST_ALIKE, alike.length), each: FOR_EACH };
}

/** One of so many names gets each way. */
const MOST_ALIKE = 3;

/** Of an owner no one tries what stands for none, lists, patterns, and the name of a format. */
function waysFor({ in: place, role }: Parameter, kind: 'unknown' | 'foreign'): readonly Nearness[] {
  if (role === 'filter' || role === 'page') return [];
  if (place === 'path')
    return kind === 'unknown'
      ? [...NEAR, LISTED, WITH_ENDING, PATTERN, ENDING_ALIKE]
      : [...NEAR, ENDING_ALIKE, HYPHENATED];
  return [...NEAR, ...NEAR_IN_PAIRS, ...(kind === 'unknown' ? NEAR_UNKNOWN_IN_PAIRS : [])];
}

/** What need not be said may be said with no text, and in a path two slashes may lead elsewhere. */
function emptyFor({ in: place, role, required }: Parameter, kind: 'unknown' | 'foreign'): readonly Nearness[] {
  const isName = role !== 'filter' && role !== 'page';
  return kind === 'unknown' && isName && required && place !== 'path' ? [EMPTY] : [];
}

function serveNear({ name }: Parameter, kind: 'unknown' | 'foreign', isNear: Nearness[2]): StageWrappers {
  return kind === 'unknown' ? serveNearlyKnown(name, isNear) : serveNearOwner(name, isNear);
}

/** What was found before under the same other names is found again under a name that is near. */
function serveNearlyKnown(name: string, isNear: Nearness[2]): StageWrappers {
  return {
    locate: (next) => {
      const known = new Map<string, string[]>();
      return (ask) => {
        const [others, text] = [otherNames(ask, name), String(ask.parameters[name])];
        const found = located(next, ask);
        const names = known.get(others) ?? [];
        if (found !== undefined && !isEmpty(found, ask)) known.set(others, [...names, text]);
        else {
          const near = names.find((one) => isNear(text, one));
          if (near !== undefined) return next({ ...ask, parameters: { ...ask.parameters, [name]: near } });
        }
        return found ?? next(ask);
      };
    },
  };
}

function serveNearOwner(name: string, isNear: Nearness[2]): StageWrappers {
  const isTaken = (text: unknown, owner: string | undefined): owner is string =>
    owner !== undefined && isNear(String(text), owner);
  return {
    authorise: (next) => (ask) => (isTaken(sentText(ask, name), ask.caller.owner) ? undefined : next(ask)),
    locate: (next) => (ask) => {
      const { owner } = ask.caller;
      const isOwn = isTaken(ask.parameters[name], owner);
      return next(isOwn ? { ...ask, parameters: { ...ask.parameters, [name]: owner } } : ask);
    },
  };
}
