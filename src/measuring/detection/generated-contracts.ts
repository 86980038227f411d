/** How many contracts are generated and measured. The usual number costs about 20 seconds of one processor. */
export const GENERATED = { usual: 100, thorough: 2_000 } as const;
