import { existsSync } from 'node:fs';
import { isRecord, joinPointer } from '../json-pointer.ts';
import { decisionFile } from '../reading/read-provenance.ts';
import { documentNodes } from '../reading/walk-document.ts';
import type { Problem } from '../language/problem.ts';
import type { Linted } from './lint-rule.ts';

/** Every source is a document of the registry or a decision record. */
export function* sourcesExist({ contract, decisions }: Linted): Iterable<Problem> {
  const documents = isRecord(contract.document['x-documents']) ? Object.keys(contract.document['x-documents']) : [];
  for (const { pointer, node, named } of documentNodes(contract.document)) {
    const provenance = named ? undefined : node['x-provenance'];
    if (!isRecord(provenance)) continue;
    const at = joinPointer(pointer, 'x-provenance');
    const rivals = (Array.isArray(provenance['rivals']) ? provenance['rivals'] : []).map((rival, index) => ({
      at: joinPointer(at, 'rivals', index),
      source: rival?.source,
    }));
    if (provenance['basis'] === 'decided') {
      const file = decisionFile(decisions, String(provenance['source']));
      if (!existsSync(file))
        yield {
          pointer: at,
          message: `is decided by "${String(provenance['source'])}", and there is no docs/decisions/${String(provenance['source'])}.md.`,
        };
    }
    for (const claim of provenance['basis'] === 'decided'
      ? rivals
      : [{ at, source: provenance['source'] }, ...rivals]) {
      if (!documents.includes(claim.source))
        yield { pointer: claim.at, message: `names the source "${claim.source}". Known: ${documents.join(', ')}.` };
    }
  }
}
