import type { Comparison } from '../../../contract/index.ts';
import type { ComparisonIdiom } from './comparison-idiom.ts';
import { instant } from './instant.ts';
import { number } from './number.ts';
import { textIgnoringCase } from './text-ignoring-case.ts';
import { text } from './text.ts';
import { undocumented } from './undocumented.ts';

export type { Comparable, ComparisonIdiom } from './comparison-idiom.ts';

/** Every way in which values compare, by the name that contracts give it. */
const COMPARISONS: Readonly<Record<Comparison, ComparisonIdiom>> = {
  number,
  text,
  'text-ignoring-case': textIgnoringCase,
  instant,
  undocumented,
};

export function comparisonIdiom({ compares }: { readonly compares: Comparison }): ComparisonIdiom {
  return COMPARISONS[compares];
}
