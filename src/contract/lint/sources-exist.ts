import { joinPointer } from '../json-pointer.ts';
import { extensionOf } from '../language/extension-of.ts';
import type { Problem } from '../language/problem.ts';
import { decisionFile } from '../reading/decisions.ts';
import { documentNodes } from '../reading/walk-document.ts';
import type { Linted } from './lint-rule.ts';

/** Every source is a document of `x-documents` or a decision record. */
export function* sourcesExist({ contract, decisions }: Linted): Iterable<Problem> {
  const documents = Object.keys(extensionOf(contract.document, 'x-documents') ?? {});
  for (const { pointer, node, named } of documentNodes(contract.document)) {
    const provenance = named ? undefined : extensionOf(node, 'x-provenance');
    if (!provenance) continue;
    const { basis, source = '', rivals = [] } = provenance;
    const at = joinPointer(pointer, 'x-provenance');
    if (basis === 'decided' && decisionFile(decisions, source) === undefined)
      yield { pointer: at, message: `is decided by "${source}", and there is no docs/decisions/${source}.md.` };
    const claims = rivals.map((rival, index) => ({ at: joinPointer(at, 'rivals', index), source: rival.source }));
    for (const claim of basis === 'decided' || basis === 'assumed' ? claims : [{ at, source }, ...claims]) {
      if (!documents.includes(claim.source))
        yield { pointer: claim.at, message: `names the source "${claim.source}". Known: ${documents.join(', ')}.` };
    }
  }
}
