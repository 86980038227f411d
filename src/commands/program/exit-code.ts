/** What a command ends with. */
export const EXIT = {
  /** Every promise is kept, or the command did its work. */
  kept: 0,
  /** Something was found, or is not as `CONTRACT_REQUIRE` asks. */
  findings: 1,
  /** The command could not run: command line, configuration, contract, environment. */
  couldNotRun: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
