import type { ComparisonIdiom } from './comparison-idiom.ts';

/** Nothing is promised: no two values have a known order, not even where they are equal. */
export const undocumented: ComparisonIdiom = { read: () => undefined, compare: () => undefined };
