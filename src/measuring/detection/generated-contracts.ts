/** How many contracts are generated and measured. Each costs about 0.15 seconds of one processor. */
export const GENERATED = { usual: 200, thorough: 2_000 } as const;
