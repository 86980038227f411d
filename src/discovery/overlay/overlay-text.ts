import { createRequire } from 'node:module';
import type { Action } from './draft-overlay.ts';

const require = createRequire(import.meta.url);

/** What stands above the changes. */
export interface OverlayHead {
  readonly title: string;
  /** Name of the document beside the overlay, where it has none of the usual names. */
  readonly extends?: string;
}

const COMMENT = ` What the lists of this API mean, guessed from its document.
 Each guess says why it was made, and informs until it is confirmed: npx api-contract-suite confirm
 A line with OPEN says what no one knows yet.`;

/** The text of an overlay. */
export function overlayText({ title, extends: name }: OverlayHead, actions: readonly Action[]): string {
  const { Document } = require('yaml') as typeof import('yaml');
  const document = new Document(
    {
      overlay: '1.0.0',
      info: { title: `What the lists of ${title} mean`, version: '1' },
      ...(name !== undefined && { extends: name }),
      actions,
    },
    { aliasDuplicateObjects: false },
  );
  document.commentBefore = COMMENT;
  return document.toString({ lineWidth: 0 });
}
