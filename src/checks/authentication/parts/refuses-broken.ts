import { isDeepStrictEqual } from 'node:util';
import type { Answer, BrokenWay } from '../../../contract/index.ts';
import type { Resource, Violation } from '../../../judgement/index.ts';
import { claimsSuccess, describeOutcome, isRefusedUnread, UNREAD } from '../../answers/index.ts';
import type { AvailableCredentials, CheckContext, OperationCheck } from '../../check.ts';
import type { PartName } from '../../parts.ts';
import { countContext, judgeAttempts } from '../../judge-attempts.ts';
import {
  type Attempt,
  brokenCredentials,
  contextsOf,
  fullContextsOf,
  laterPage,
  leadsToLaterPages,
  NEARLY_RIGHT,
  signedForAnother,
  type BrokenCredentials,
  type ProbeContext,
  spreadOver,
  withExtremes,
} from '../../probes/index.ts';
import { breakableCredentials } from './breakable-credentials.ts';
import { dealtOut } from './dealt-out.ts';
import { missingBesideAMistake } from './missing-beside-a-mistake.ts';
import { isKept, leakedItems } from './refusal.ts';
import { closingSchemes, promisedAnswer } from './schemes-of.ts';

/** In so many contexts a request without any credential is sent. */
const CONTEXTS_WITHOUT = 3;

/** Where the page is not asked for by a number, other code may serve it, which asks for no credentials, or does not verify them. */
const BESIDE_A_LATER_PAGE: readonly BrokenWay[] = ['missing', 'foreign', 'tampered'];

const GUARDS: Readonly<Partial<Record<BrokenWay, readonly PartName[]>>> = {
  missing: ['strangers'],
  foreign: ['verification'],
};

type Judgement = Pick<OperationCheck, 'scope' | 'resources' | 'probes' | 'reads' | 'guards' | 'appliesTo' | 'run'>;

/**
 * Everything of a check but its name: a credential that is broken in one way opens nothing, and where callers are let in as guests they see no items.
 * It is judged for every scheme that promises it: alone on the first resource, and beside what the operation offers, further resources among it.
 */
export function refusesBroken(way: BrokenWay): Judgement {
  return {
    scope: 'operation',
    resources: 'first',
    probes: 'negative',
    // Where credentials are not asked for, or not verified at all, that is one finding, and what is nearly right or old is not judged.
    reads: [
      'plain-answer',
      'credentials',
      'outcome',
      ...(isOfVerification(way) ? (['verification'] as const) : []),
      ...(way === 'missing' ? [] : (['strangers'] as const)),
    ],
    guards: GUARDS[way] ?? [],
    appliesTo: (operation) => closingSchemes(operation).some((scheme) => promisedAnswer(scheme, way) !== undefined),
    async *run(context) {
      const isBeside = BESIDE_A_LATER_PAGE.includes(way) && leadsToLaterPages(context.operation);
      const later = isBeside ? await laterPage(context) : undefined;
      const judge = (attempt: Attempt<Broken>) => judgeAttempt(context, attempt);
      const signed = way === 'tampered' ? signedForOthers(context, way) : [];
      yield* judgeAttempts(context, [...attemptsOf(context, way, later), ...signed], judge);
      if (way === 'missing') yield* besideAMistake(context);
    },
  };
}

/** So many signatures of other requests are tried at once. */
const SOON = 4;

/** A broken credential, and the answer that its scheme promises. */
interface Broken extends BrokenCredentials {
  readonly scheme: string;
  readonly answer: Answer;
}

/**
 * One of each scheme alone, all others beside what the operation offers, and one of them on every further resource. The first of each scheme shows
 * most. A promise is forgotten more often beside something, so of what is nearly right it is the second one that goes alone.
 */
function attemptsOf(context: CheckContext, way: BrokenWay, later?: ProbeContext): readonly Attempt<Broken>[] {
  const { operation, resources } = context;
  const all = brokenOf(context, way);
  const groups = [...Map.groupBy(all, ({ scheme }) => scheme).values()];
  const firsts = groups.flatMap(([first]) => first ?? []);
  const seconds = groups.flatMap(([first, second = first]) => second ?? []);
  // Without a credential it cannot be seen which of them is left out.
  const isMissing = way === 'missing';
  const isNearlyRight = NEARLY_RIGHT.includes(way);
  const alone = isMissing ? firsts.slice(0, 1) : isNearlyRight ? seconds : firsts;
  const contexts = contextsOf(operation, { resources }, []);
  const spread = spreadOver(all, {
    full: fullContextsOf(operation, { resources }, []),
    contexts: isMissing ? withExtremes(operation, contexts, CONTEXTS_WITHOUT) : contexts,
    isAlone: (broken) => alone.includes(broken),
    again: isMissing ? CONTEXTS_WITHOUT : Number(all.length === alone.length),
    inTurn: isMissing,
    ...(isNearlyRight && { soon: all.length }),
    isFirst: (broken) => firsts.includes(broken),
  });
  const unseen = resources.slice(1).filter(({ name }) => !spread.some(({ beside }) => beside?.names.includes(name)));
  const [first] = alone;
  return first === undefined
    ? spread
    : [
        ...spread,
        ...(later ? alone.map((each) => ({ tried: each, beside: later, later: 1 as const })) : []),
        ...unseen.map((resource) => ({ tried: first, beside: about(resource), later: 2 as const })),
      ];
}

function about(resource: Resource): ProbeContext {
  return { says: resource.name, names: [resource.name], plan: { resource, parameters: {} } };
}

function brokenOf(context: CheckContext, way: BrokenWay): readonly Broken[] {
  const breakable = breakableCredentials(context, way);
  return breakable.flatMap((each, place) => {
    const answer = promisedAnswer(each.scheme, way);
    if (answer === undefined) return [];
    // Where another form stands in the same place, the same code reads both, and one way to break it shows that it is called.
    const isReadBefore = breakable.slice(0, place).some((other) => standAlike(other, each));
    const others = signedForAnother(each, context);
    const all = brokenCredentials(each, way, context.operation).filter(
      ({ coversOnly }) => !others.some(({ covers }) => covers === coversOnly),
    );
    // What is in use is tried in full.
    return (place === 0 ? all : dealtOut(all, context.operation, each.scheme))
      .slice(0, isReadBefore ? 1 : undefined)
      .map((broken) => ({ ...broken, scheme: each.scheme.name, answer: broken.said ?? answer }));
  });
}

/** With the first scheme, because it cannot be seen which of them is left out. */
async function* besideAMistake(context: CheckContext): AsyncGenerator<Violation> {
  const [first] = breakableCredentials(context, 'missing');
  const answer = first && promisedAnswer(first.scheme, 'missing');
  if (answer) yield* missingBesideAMistake(context, { scheme: first.scheme.name, form: first.scheme.form, answer });
}

/** Requests that carry the signature of another valid one. Those of the scheme in use begin at once. */
function signedForOthers(context: CheckContext, way: BrokenWay): readonly Attempt<Broken>[] {
  return breakableCredentials(context, way).flatMap((each, place) => {
    const answer = promisedAnswer(each.scheme, way);
    if (answer === undefined) return [];
    return signedForAnother(each, context).map((broken, turn) => ({
      tried: { ...broken, scheme: each.scheme.name, answer },
      ...((place > 0 || turn >= SOON) && { later: 1 }),
    }));
  });
}

/** Whether a provider that verifies nothing lets it in as well. */
function isOfVerification(way: BrokenWay): boolean {
  return NEARLY_RIGHT.includes(way) || way === 'expired' || way === 'rewritten' || way === 'misplaced';
}

function standAlike(one: AvailableCredentials, other: AvailableCredentials): boolean {
  return one.scheme.place !== undefined && isDeepStrictEqual(one.scheme.place, other.scheme.place);
}

async function judgeAttempt(
  { operation, evidence, send }: CheckContext,
  { tried: { what: broken, plan, isOfNoForm, answer: promised }, beside, ...when }: Attempt<Broken>,
): Promise<readonly Violation[]> {
  const what = [broken, ...(beside ? [beside.says] : [])].join(' beside ');
  const exchange = await send({ ...beside?.plan, ...plan, purpose: what, ...when });
  if (isRefusedUnread(operation, exchange)) {
    evidence.note(UNREAD);
    return [];
  }
  evidence.add('broken credentials sent');
  countContext(evidence, beside);
  const answer: Answer = isOfNoForm ? { ...promised, outcomes: ['refused'] } : promised;
  const { promise, outcomes } = answer;
  if (!isKept(operation, exchange.response, answer)) {
    const received = describeOutcome(operation, exchange.response);
    return [
      {
        message: `${what} is answered with ${received}`,
        expected: outcomes.join(' or '),
        received,
        exchange,
        promise,
      },
    ];
  }
  const leaked = leakedItems(operation, exchange.response);
  if (leaked === undefined) return [];
  const { count, at } = leaked;
  const isLetIn = outcomes.includes('success') && claimsSuccess(operation, exchange.response);
  const message = `${what} is ${isLetIn ? 'let in as a guest' : 'refused'}, but the answer holds ${count} items`;
  return [{ message, expected: 'no items', received: count, at, exchange, promise }];
}
