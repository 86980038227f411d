import { ContractError } from '../../contract-error.ts';
import type { JsonPointer } from '../../model/index.ts';
import { copyTree, type Tree } from './copy-tree.ts';
import { Origins, type Place } from './origins.ts';
import type { SourceText } from './source-text.ts';

/** A document that is put together from its files. Its tree may be changed. */
export class Assembly {
  readonly main: SourceText;
  readonly tree: Tree;
  readonly origins = new Origins();

  constructor(main: SourceText) {
    const place = { source: main, pointer: '' };
    this.main = main;
    this.tree = copyTree(main.value, place);
    this.origins.noteNode(this.tree, place);
  }

  placeOf(pointer: JsonPointer): Place {
    return this.origins.placeOf(this.tree, pointer);
  }

  /** Throws a `ContractError` that begins with the file and the line where a node is written. */
  fail(pointer: JsonPointer, sentence: string): never {
    const { source, pointer: at } = this.placeOf(pointer);
    const { file, line } = source.position(at);
    throw new ContractError(`${file}:${line} ${sentence}`);
  }
}
