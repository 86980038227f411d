import type { Exchange } from '../../client/index.ts';
import { outcomesOf, type Contract } from '../../contract/index.ts';
import { seenAt, type Finding, type Replayable } from '../../findings/index.ts';
import { cutText } from '../../judgement/index.ts';
import { typed } from '../program/index.ts';
import type { Judgement } from './judge-again.ts';

interface Compared {
  readonly finding: Finding;
  readonly replay: Replayable;
  readonly exchange: Exchange;
  readonly contract: Contract;
  readonly mask: (text: string) => string;
}

/** Compares the new answer with that of a finding whose check judges more than one exchange: status, outcome, and what stands at its place. */
export function compareAnswers(compared: Compared): Judgement {
  const { finding, replay } = compared;
  const [status, outcome, place] = partsOf(compared);
  const parts = [
    { name: 'status', before: String(finding.exchange?.status ?? 'no answer'), now: status },
    { name: 'outcome', before: nameOutcomes(replay.outcomes), now: outcome },
    ...(replay.seen === undefined ? [] : [{ name: finding.at || 'body', before: replay.seen, now: place }]),
  ];
  const hint =
    replay.seen === undefined
      ? `${finding.check} judges several exchanges, and the finding names no place in this one; ${typed('verify')} judges it anew.`
      : `${finding.check} judges several exchanges; this one shows whether it is answered as before.`;
  return {
    shows: parts.every(({ before, now }) => before === now) ? 'again' : 'gone',
    lines: [...parts.map(lineOf), hint],
  };
}

function partsOf({ finding, exchange: { response }, contract, mask }: Compared): [string, string, string] {
  return [
    String(response?.status ?? 'no answer'),
    nameOutcomes(response === undefined ? [] : outcomesOf(contract, response)),
    seenAt(response?.body, finding.at ?? '', mask),
  ];
}

function nameOutcomes(outcomes: readonly string[]): string {
  return outcomes.join(' or ') || 'none of the contract';
}

function lineOf({ name, before, now }: { name: string; before: string; now: string }): string {
  const shown = cutText(now);
  return `${name.padEnd(9)} ${shown}, ${before === now ? 'as in the finding' : `and ${cutText(before)} in the finding`}`;
}
