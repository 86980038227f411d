import type { InteractionResult } from './verify-pact.ts';

/** A line for each interaction and each place where it was judged, its reasons below, and a summary at the end. */
export function renderResults(results: readonly InteractionResult[]): string {
  const lines = results.flatMap(({ consumer, provider, interaction, against, result, reasons }) => [
    `${result.padEnd(10)} ${consumer} → ${provider}: ${interaction} (${against === 'contract' ? 'by the contract' : `on ${against}`})`,
    ...reasons.map((reason) => `             ${reason}`),
  ]);
  const count = (wanted: InteractionResult['result']) => results.filter(({ result }) => result === wanted).length;
  return [...lines, `${count('passed')} passed, ${count('failed')} failed, ${count('not judged')} not judged`].join(
    '\n',
  );
}
