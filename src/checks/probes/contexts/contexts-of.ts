import type { Operation, Parameter } from '../../../contract/index.ts';
import type { RequestPlan } from '../../../judgement/index.ts';
import { coveringRows, type Row } from './covering-rows.ts';
import { type Choice, type Factor, factorsOf, type Surroundings } from './factors-of.ts';

/** What a probe is sent beside. */
export interface ProbeContext {
  /** For a reader: `event_type=normal, offset=1, edge`. */
  readonly says: string;
  /** What it sets, for evidence: names of parameters, of a resource, of a form of credentials. */
  readonly names: readonly string[];
  readonly plan: Pick<RequestPlan, 'resource' | 'credentials' | 'target'> & Required<Pick<RequestPlan, 'parameters'>>;
}

/**
 * Contexts in which the values that an operation offers meet pairwise: each filter, a later page, another size, each direction, each resource and
 * each form of credentials, all of them without the parameters that are judged. Every value is known from the contract, so each context by itself
 * is a valid request.
 */
export function contextsOf(
  operation: Operation,
  surroundings: Surroundings,
  judged: readonly Parameter[],
): readonly ProbeContext[] {
  const factors = factorsOf(operation, surroundings, judged);
  return contextsFrom(factors, coveringRows(factors.map(({ length }) => length)));
}

/**
 * The contexts that hold most, as many as it takes for every value to be in one of them: each filter, a later page, another size and a direction,
 * with the resources and the forms of credentials in turn.
 */
export function fullContextsOf(
  operation: Operation,
  surroundings: Surroundings,
  judged: readonly Parameter[],
): readonly ProbeContext[] {
  const factors = factorsOf(operation, surroundings, judged);
  // Where no other resource or form of credentials is said, there still is one.
  const levels = factors.map((factor) => factor.length - (addsValue(factor[0]) ? 1 : 0));
  const rows = Array.from({ length: Math.max(0, ...levels) }, (_, turn) => levels.map((count) => turn % count));
  return contextsFrom(factors, rows);
}

function addsValue(choice: Choice | undefined): boolean {
  return Object.values(choice?.parameters ?? {}).some((text) => text !== null);
}

function contextsFrom(factors: readonly Factor[], rows: readonly Row[]): readonly ProbeContext[] {
  return rows
    .map((row) => contextFrom(row.flatMap((level, factor) => factors[factor]?.[level] ?? [])))
    .filter(({ says }) => says !== '');
}

function contextFrom(choices: readonly Choice[]): ProbeContext {
  return {
    says: choices.map(({ says }) => says).join(', '),
    names: choices.map(({ name }) => name),
    plan: {
      ...(Object.assign({}, ...choices.map(({ plan }) => plan)) as Choice['plan']),
      parameters: Object.assign({}, ...choices.map(({ parameters }) => parameters)) as NonNullable<
        RequestPlan['parameters']
      >,
    },
  };
}
