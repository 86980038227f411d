/** What is typed wrongly, and the one sentence that answers it; `offered` are the commands that there are. */
export function refusedCommands(
  offered: readonly string[],
): readonly (readonly [readonly string[], string | RegExp])[] {
  const known = `Known: ${offered.join(', ')}.\n`;
  return [
    [['listen'], `Unknown command "listen". ${known}`],
    [['verfy'], `Unknown command "verfy". Did you mean verify? ${known}`],
    [['mock', '--prot', '1'], /^Unknown option "--prot"\. Did you mean --port\? Known: .*\n$/],
    [['verify', '--fast'], /^Unknown option "--fast"\. verify is configured by variables .*\n$/],
    [['soak'], /^soak works in a clone of the project.*\. Here: verify, .*\n$/],
  ];
}
