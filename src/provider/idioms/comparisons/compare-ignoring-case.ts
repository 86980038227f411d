import type { Comparator } from './comparator.ts';
import { compareTexts } from './compare-texts.ts';

/** Texts by code point, in small letters. */
export const compareIgnoringCase: Comparator = (a, b) => compareTexts(String(a).toLowerCase(), String(b).toLowerCase());
