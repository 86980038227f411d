import type { Run } from '../../../findings/index.ts';
import type { Format } from '../format.ts';
import { renderApi } from './render-api.ts';
import { renderSummary } from './render-summary.ts';

/** A run as plain text for a console: the findings of each API, then the summary of all. */
export const renderTerminal: Format = (run) =>
  [...run.apis.map(renderApi), renderSummary(run), renderByHand(run), ...(run.errors ?? [])]
    .filter((text) => text !== '')
    .join('\n\n');

/** How the tests by hand ended; empty where there were none. */
function renderByHand({ byHand }: Run): string {
  if (byHand === undefined) return '';
  const { passed, failed, skipped } = byHand;
  const counts = [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  return `tests by hand\n  ${counts.join(', ')}`;
}
