import type { TimeUnit } from '../../../contract/index.ts';
import type { Comparator } from './comparator.ts';
import { compareTexts } from './compare-texts.ts';

const SECONDS = /^(.*:\d{2})\.(\d+)(.*)$/;

/** Times, whatever their zone: by the millisecond, then by the digits behind it. */
export const compareInstants: Comparator = (a, b, unit) => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [momentOf(a, unit), momentOf(b, unit)];
  return left.at - right.at || compareTexts(left.further, right.further);
};

function momentOf(value: unknown, unit: TimeUnit | undefined): { readonly at: number; readonly further: string } {
  const number = typeof value === 'string' ? Number(value) : Number(value ?? Number.NaN);
  if (!Number.isNaN(number)) return { at: unit === 'seconds' ? number * 1000 : number, further: '' };
  const text = String(value);
  const [, before = text, digits = '', after = ''] = SECONDS.exec(text) ?? [];
  const thousandths = digits === '' ? '' : `.${digits.slice(0, 3)}`;
  return { at: Date.parse(inZone(`${before}${thousandths}${after}`)), further: digits.slice(3).replace(/0+$/, '') };
}

/** A time that names no zone is meant in UTC, so that the zone of this machine changes nothing. */
function inZone(text: string): string {
  return /[Zz]$|[+-]\d{2}:?\d{2}$/.test(text.slice(10)) || text.length <= 10 ? text : `${text.replace(' ', 'T')}Z`;
}
