import type { VerdictName } from '../../judgement/index.ts';
import { html, type Content } from './html.ts';

/** Each verdict has a sign, a colour and a word, so that a reader needs only one of them. */
const SIGNS: Readonly<Record<VerdictName, string>> = {
  passed: '✓',
  violated: '✕',
  failed: '!',
  waived: '~',
  inconclusive: '?',
  'not judged': '–',
  'not applicable': '·',
};

/** A verdict with its colour, sign and word. */
export function verdictLabel(verdict: VerdictName, count?: number): Content {
  return html`<span class="verdict ${verdictClass(verdict)}"><span aria-hidden="true">${SIGNS[verdict]}</span> ${count !== undefined && html`<b>${count.toLocaleString('en-US')}</b> `}${verdict}</span>`;
}

export function verdictClass(verdict: VerdictName): string {
  return verdict.replace(' ', '-');
}
