/** An element as the library keeps it. */
export interface Element {
  readonly type: unknown;
  readonly props: unknown;
}
/** What stands in a page: elements, texts and numbers, and lists of them. `false` and `undefined` leave nothing. */
export type Content = Element | string | number | boolean | null | undefined | readonly Content[];

export declare const html: (strings: TemplateStringsArray, ...values: readonly unknown[]) => Content;
export declare const verbatim: (tag: 'script' | 'style', text: string) => Content;
export declare const markupOf: (root: Content) => string;
