import type { Format } from '../format.ts';
import { renderApi } from './render-api.ts';
import { renderSummary } from './render-summary.ts';

/** A run as plain text for a console: the findings of each API, then the summary of all. */
export const renderTerminal: Format = (run) =>
  [...run.apis.map(renderApi), renderSummary(run), ...(run.errors ?? [])].filter((text) => text !== '').join('\n\n');
