import { checks } from '../../checks/index.ts';
import { renderCheckCatalogue } from '../../reporting/index.ts';

export const CHECK_CATALOGUE = 'docs/checks.md';

/** What stands in the catalogue of checks: every check as it is declared. */
export function checkCatalogue(): string {
  return renderCheckCatalogue(checks);
}
