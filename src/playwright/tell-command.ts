/** Tells the command that started this process how the run ends, because Playwright ends with 1 for a misspelt option too. */
export async function tellCommand(exitCode: number): Promise<void> {
  const { send } = process;
  if (send === undefined) return;
  await new Promise<void>((resolve) => send.call(process, { exitCode }, () => resolve()));
}
