import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Contract } from '../../contract/index.ts';
import { type GuessInOverlay, guessesIn, overlayDocument, targetAt } from '../../discovery/index.ts';

/** A contract whose overlay holds guesses. */
export interface GuessedContract {
  readonly contract: Contract;
  /** Absolute. */
  readonly overlay: string;
  /** As findings name it. */
  readonly file: string;
  readonly text: string;
  readonly guesses: readonly GuessInOverlay[];
}

/** The contracts that an overlay adds to, with the guesses that stand in it. */
export function guessedContracts(contracts: readonly Contract[]): readonly GuessedContract[] {
  return contracts.flatMap((contract) => {
    const file = contract.files.find((each) => /(?:^|\/)overlay\.(?:yaml|yml|json)$/.test(each));
    if (file === undefined) return [];
    const overlay = path.resolve(contract.root, file);
    const text = readFileSync(overlay, 'utf8');
    const named = new Map(contract.operations.map(({ id, pointer }) => [targetAt(pointer), id]));
    const guesses = guessesIn(overlayDocument(text), (target) => named.get(target) ?? parameterIn(target, named));
    return [{ contract, overlay, file, text, guesses }];
  });
}

/** A parameter of an operation is named after it. */
function parameterIn(target: string, named: ReadonlyMap<string, string>): string | undefined {
  const owner = [...named].find(([operation]) => target.startsWith(`${operation}.`));
  return (
    owner &&
    `${owner[1]}${target
      .slice(owner[0].length)
      .replaceAll(/[.[\]']+/g, '/')
      .replace(/\/$/, '')}`
  );
}
