import type { Contract } from '../../../contract/index.ts';
import { DATABASE_ERRORS } from './database-errors.ts';

/** The whole text of each contract in which something was looked for. */
const texts = new WeakMap<Contract, string>();

/**
 * Whether the contract itself speaks of what an error shows: by the very words, or by others of the same database. A provider whose
 * documented codes are those of a database gives nothing away by them.
 */
export function isOwnWord(
  contract: Contract,
  { pattern, found }: { readonly pattern: RegExp; readonly found: string },
): boolean {
  const text = texts.get(contract) ?? JSON.stringify(contract.document);
  texts.set(contract, text);
  const word = found.replace(/[\s:.,(]+$/, '');
  return (
    word !== '' &&
    (text.includes(JSON.stringify(word).slice(1, -1)) || (DATABASE_ERRORS.includes(pattern) && pattern.test(text)))
  );
}
