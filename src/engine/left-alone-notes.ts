import type { Contract } from '../contract/index.ts';

/** So many operations are named in one note. */
const MOST = 5;

/** What a document describes and a run never asks for, so that nothing is left out in silence. */
export function leftAloneNotes({ leftAlone, position }: Pick<Contract, 'leftAlone' | 'position'>): string[] {
  const [first] = leftAlone;
  if (first === undefined) return [];
  const names = leftAlone.slice(0, MOST).map(({ method, path }) => `${method} ${path}`);
  const more = leftAlone.length > MOST ? ` and ${leftAlone.length - MOST} more` : '';
  const { file, line } = position(first.pointer);
  return [`${names.join(', ')}${more} (${file}:${line}) change something or list nothing, and are never asked for`];
}
