import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Contract } from '../../contract/index.ts';

/** Id of a fault that is not found → why that is accepted. A fault that is found although it stands here fails the gate. */
export const MISSED_FAULTS: Readonly<Record<string, string>> = {};

/** Promises of every API of which no fault is found, given by a part of `<api>#<pointer>`, and why that is accepted. */
const OF_EVERY_API: readonly (readonly [part: RegExp, reason: string])[] = [
  [
    /#\/components\/headers\/[^/]+\/schema$/,
    'a header is text whatever it holds, and none is required: no answer can break this',
  ],
  [
    /#\/components\/responses\/(Throttled|Unavailable)\/|#\/x-outcomes\/(throttled|unavailable)$/,
    'trouble of the environment is retried and counted, and its body is not judged',
  ],
];

/** Why it is accepted that no fault of a promise is found; what is true of one API alone stands in `unbroken.yaml` beside its contract. */
export function unbrokenBecause(contract: Pick<Contract, 'root' | 'file'>, promise: string): string | undefined {
  return [...OF_EVERY_API, ...ownOf(contract)].find(([part]) => part.test(promise))?.[1];
}

function ownOf({ root, file }: Pick<Contract, 'root' | 'file'>): readonly (readonly [part: RegExp, reason: string])[] {
  const own = path.join(root, path.dirname(file), 'unbroken.yaml');
  if (!existsSync(own)) return [];
  const written = parse(readFileSync(own, 'utf8')) as readonly { readonly promise: string; readonly reason: string }[];
  return written.map(({ promise, reason }) => [new RegExp(`#${promise}$`), reason]);
}
