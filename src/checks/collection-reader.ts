/** Reads of the list an operation answers with; implemented by the engine. */
export interface CollectionReader {
  readonly todo: never;
}
