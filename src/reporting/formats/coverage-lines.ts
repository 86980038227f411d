import { counted } from '../../judgement/index.ts';
import type { ApiRun } from '../../findings/index.ts';
import { countVerdicts } from '../count-verdicts.ts';
import { coveragePercent, namedPromises, openPromises } from '../coverage/index.ts';

/** Names that a line has room for. */
const NAMED = 4;

/** Verdicts that say nothing about the provider. */
const WITHOUT = new Set(['failed', 'inconclusive', 'not judged']);

/** What a run saw of an API and what it did not: two lines, because "nothing found" is not "everything seen". */
export function coverageLines(api: ApiRun): readonly string[] {
  if (api.verdicts.length === 0) return [];
  return [coveredLine(api), judgedLine(api)];
}

function coveredLine({ coverage }: ApiRun): string {
  if (coverage === undefined) return 'covered: nothing says what was';
  const { seen, all, operations } = coverage;
  const figures = `covered: ${coveragePercent(coverage)} %, ${seen.toLocaleString('en-US')} of ${counted(all, 'promises')}`;
  // Names without their operations, because what was not seen of one is often not seen of all.
  const open = [...new Set(operations.flatMap(openPromises))];
  if (open.length === 0) return figures;
  return `${figures}; not seen: ${namedPromises(open, NAMED)}`;
}

function judgedLine({ verdicts }: ApiRun): string {
  const applying = verdicts.filter(({ verdict }) => verdict !== 'not applicable');
  if (applying.length === 0) return 'judged: nothing, because no check that was chosen applies';
  const without = countVerdicts(applying.filter(({ verdict }) => WITHOUT.has(verdict)));
  const said =
    without.length === 0
      ? 'judged: every check that applies'
      : `judged: ${applying.length - sum(without)} of ${counted(applying.length, 'checks')}, ${without.map(({ name, count }) => `${count} ${name}`).join(', ')}`;
  const partly = applying.filter((verdict) => verdict.partly !== undefined).length;
  const inPart = partly > 0 ? `, ${counted(partly, 'checks')} in part` : '';
  return `${said}${inPart}; the report says more under "Not judged" and "Covered"`;
}

function sum(counts: ReturnType<typeof countVerdicts>): number {
  return counts.reduce((all, { count }) => all + count, 0);
}
