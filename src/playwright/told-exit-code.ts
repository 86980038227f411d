let told: number | undefined;

/** Notes what a run ends with, because Playwright ends with 1 for a misspelt option too. */
export function tellExitCode(code: number): void {
  told = code;
}

/** What the run of this process ends with; `undefined` where it was none. */
export function toldExitCode(): number | undefined {
  return told;
}
