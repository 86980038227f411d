import type { InteractionResult } from './verify-pact.ts';

/** One line for each interaction and place it was judged by, the reasons below it, and a summary. */
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
