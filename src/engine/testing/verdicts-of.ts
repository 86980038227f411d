import type { Check } from '../../checks/index.ts';
import { contractFrom, defineCheck, operationOf, widgets } from '../../checks/testing/index.ts';
import type { Verdict } from '../../findings/index.ts';
import { Ledger } from '../judging/ledger.ts';
import { resolveVerdicts } from '../judging/resolve-verdicts.ts';

export const contract = contractFrom(widgets);
export const operation = operationOf(contract, 'ListWidgets');
export const near = { name: 'near', parameters: {} };
export const far = { name: 'far', parameters: {} };
export const violation = { message: 'it is wrong', promise: '/components/schemas/Widgets/properties/total' };

/** A check of one operation that notes nothing by itself. */
export function checkNamed(id: string, parts: Partial<Pick<Check, 'reads' | 'guards'>> = {}): Check {
  return defineCheck({
    id,
    title: id,
    scope: 'exchange',
    reads: [],
    ...parts,
    appliesTo: (each) => each.id === 'ListWidgets',
    run: () => [],
  });
}

/** The verdicts of a ledger that a test fills. */
export function verdictsOf(checks: readonly Check[], fill: (ledger: Ledger) => void): readonly Verdict[] {
  const ledger = new Ledger();
  fill(ledger);
  return resolveVerdicts({ contract, checks, ledger, masker: (text) => text, failOn: 'all' }).filter(
    (verdict) => verdict.operation === operation.id,
  );
}
