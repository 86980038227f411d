import { type Contract, ContractError, type DescribedDocument, type JsonPointer } from '../../contract/index.ts';
import type { Discovery } from '../discover.ts';
import { type Action, draftOverlay, type Unreadable } from './draft-overlay.ts';
import { type OverlayHead, overlayText } from './overlay-text.ts';
import { type AddedSignIn, signInChanges } from './sign-in.ts';

/** An overlay that makes a contract out of a document. */
export interface MadeContract {
  readonly text: string;
  readonly contract: Contract;
  readonly discovery: Discovery;
  /** What the overlay takes out because it cannot be read. */
  readonly unreadable: readonly Unreadable[];
}

/** What is known beside the document. */
export interface MadeHead extends OverlayHead {
  /** How requests sign in, where the document does not say it. */
  readonly signIn?: AddedSignIn;
}

/** After so many repairs one by one a document is taken for a mistake. */
const MOST_REPAIRS = 60;

/**
 * Writes the overlay and reads the contract with it. What cannot be read is taken out and said: a keyword of a schema by itself, an operation as a
 * whole. Throws `ContractError` where the rest cannot be read either.
 */
export function makeContract(document: DescribedDocument, found: Discovery, head: MadeHead): MadeContract {
  let discovery = found;
  const signIn = signInChanges(document, found.lists, head.signIn);
  const unreadable = [...signIn.unreadable, ...schemaProblems(document, found)];
  for (let repairs = 0; ; repairs += 1) {
    const text = overlayText(head, draft(document, { discovery, unreadable, actions: signIn.actions }));
    try {
      return { text, contract: document.withOverlay(text), discovery, unreadable };
    } catch (error) {
      const pointer = error instanceof ContractError ? error.pointer : undefined;
      if (pointer === undefined || repairs >= MOST_REPAIRS) throw error;
      const message = withoutPlace((error as ContractError).message);
      const without = withoutOperation(discovery, pointer, message);
      if (without && without.lists.length === 0) throw error;
      if (without) discovery = without;
      else if (unreadable.some((each) => each.pointer === pointer)) throw error;
      else unreadable.push({ pointer, message });
    }
  }
}

interface Drafted {
  readonly discovery: Discovery;
  readonly unreadable: readonly Unreadable[];
  readonly actions: readonly Action[];
}

/** Pointers into the document as it is written; several places of the converted one may be written in one. */
function draft(document: DescribedDocument, { discovery, unreadable, actions }: Drafted): readonly Action[] {
  const kept = unreadable.filter(({ pointer }) => isKept(pointer, discovery));
  const written = kept.map(({ pointer, message }) => ({ pointer: document.reachedAt(pointer), message }));
  const once = [...new Map(written.map((each) => [each.pointer, each])).values()];
  const outside = once.filter(({ pointer }) => !once.some((other) => pointer.startsWith(`${other.pointer}/`)));
  return [...actions, ...draftOverlay(document, discovery, outside)];
}

function schemaProblems(document: DescribedDocument, discovery: Discovery): Unreadable[] {
  return document.problems().filter(({ pointer }) => isKept(pointer, discovery));
}

/** What stands in an operation that is left out goes with it. */
function isKept(pointer: JsonPointer, { leftOut }: Discovery): boolean {
  return !leftOut.some(({ operation }) => isIn(pointer, operation.pointer));
}

function isIn(pointer: JsonPointer, holder: JsonPointer): boolean {
  return pointer === holder || pointer.startsWith(`${holder}/`);
}

/** The same without the list at a pointer; `undefined` where none stands there. */
function withoutOperation({ lists, leftOut }: Discovery, pointer: JsonPointer, because: string): Discovery | undefined {
  const broken = lists.find(({ operation }) => isIn(pointer, operation.pointer));
  if (!broken) return undefined;
  return {
    lists: lists.filter((list) => list !== broken),
    leftOut: [...leftOut, { operation: broken.operation, because }],
  };
}

/** The place is that of this moment, and the overlay changes it. */
function withoutPlace(message: string): string {
  return message.replace(/^\S+:\d+(?::\d+)? /, '');
}
