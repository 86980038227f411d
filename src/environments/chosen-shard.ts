import { valueOf, type Variables } from './variables.ts';

/** One of several machines that share a verification. */
export interface Shard {
  /** From 1 on. */
  readonly current: number;
  readonly total: number;
}

export interface Spread<Unit> {
  /** What this machine does. */
  readonly own: readonly Unit[];
  /** What the others do. */
  readonly elsewhere: readonly Unit[];
  readonly shard?: Shard;
}

/**
 * The units of work, each one API in one environment, that `CONTRACT_SHARD` leaves to this machine, as `2/3`: all where it says nothing. They are dealt in
 * turn, and none is cut, so no two machines ask the same. A value that cannot be used is added to `problems`.
 */
export function chosenShard<Unit>(units: readonly Unit[], variables: Variables, problems: string[]): Spread<Unit> {
  const text = valueOf(variables, 'CONTRACT_SHARD');
  if (text === undefined) return { own: units, elsewhere: [] };
  const [, current = 0, total = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (current < 1 || current > total) {
    problems.push(`CONTRACT_SHARD (--shard) is "${text}". Write which machine this is of how many, as in 1/2.`);
    return { own: units, elsewhere: [] };
  }
  if (total > units.length && units.length > 0)
    problems.push(
      `CONTRACT_SHARD (--shard) is "${text}", and there is work for ${units.length}: every API in every environment is verified by one machine. Name at most ${units.length}.`,
    );
  const isOwn = (_: Unit, index: number) => index % total === current - 1;
  return {
    own: units.filter(isOwn),
    elsewhere: units.filter((unit, index) => !isOwn(unit, index)),
    shard: { current, total },
  };
}
