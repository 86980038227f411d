/** Thirty loans, one each second; every third one is overdue. */
export const LOANS = Array.from({ length: 30 }, (_, index) => ({
  kind: index % 3 === 0 ? ('overdue' as const) : ('normal' as const),
  title: `book ${index}`,
  lent_at: 1_562_597_250_000 + index * 1000,
}));
