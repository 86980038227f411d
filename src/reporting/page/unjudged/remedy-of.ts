import { suiteCommand, type Verdict } from '../../../findings/index.ts';
import { checkPage } from '../../check-pages/index.ts';

/** What a reason speaks of, and what would let the check be judged. The first that fits counts. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/CONTRACT_PROBES/, 'Set CONTRACT_PROBES=all.'],
  [/CONTRACT_MAX_REQUESTS|budget/i, 'Raise CONTRACT_MAX_REQUESTS.'],
  [/one resource only|no second resource|compare its list/, 'Name a second resource in the environment.'],
  [
    /one page|ends before page|too few|fewer than|is empty|no items|nothing was there/,
    'Point the environment at a resource with more data.',
  ],
  [
    /are? not configured|is configured|are configured|no expired|set [A-Z_]+/,
    `Set the variables of these credentials; ${suiteCommand('doctor')} names them.`,
  ],
  [/is answered with|is not answered|breaks its schema/, 'Mend what is answered there first.'],
];

type Unjudged = Pick<Verdict, 'check' | 'verdict' | 'reason' | 'becauseOf'>;

/** One sentence on what would change a verdict that was not given. */
export function remedyOf({ check, verdict, reason = '', becauseOf }: Unjudged): string {
  if (becauseOf !== undefined) return `Judged again as soon as ${becauseOf} is kept.`;
  if (verdict === 'failed') return 'The check itself failed. This is a mistake of the suite or of the contract.';
  if (verdict === 'inconclusive') return 'Run again when the environment rests and answers.';
  const remedy = REMEDIES.find(([about]) => about.test(reason))?.[1];
  const needs = checkPage(check)?.needs ?? 'data that shows it';
  return remedy ?? `It needs ${needs}; ${suiteCommand('doctor')} says what is there.`;
}
