import type { Sort, SortSyntax } from '../../../contract/index.ts';
import { apart } from './apart.ts';
import { byDirection } from './by-direction.ts';
import { prefix } from './prefix.ts';
import type { SortIdiom } from './sort-idiom.ts';
import { suffix } from './suffix.ts';

/** Every way in which a request says an order, by the style that contracts give it. */
const SYNTAXES: Readonly<Record<SortSyntax['style'], SortIdiom>> = {
  apart,
  prefix,
  suffix,
  'by-direction': byDirection,
};

export function sortIdiom({ syntax }: Pick<Sort, 'syntax'>): SortIdiom {
  return SYNTAXES[syntax.style];
}
