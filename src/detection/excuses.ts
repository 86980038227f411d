/** Faults that are not found, and why that is accepted. By id. */
export const MISSED_FAULTS: Readonly<Record<string, string>> = {};

/** Promises of which no fault is found, and why that is accepted; by a part of `<api>#<pointer>`. */
export const UNBROKEN_PROMISES: readonly (readonly [part: RegExp, reason: string])[] = [
  [/#\/components\/headers\/[^/]+\/schema$/, 'a header is text whatever it holds, and none is required: no answer can break this'],
  [/#\/components\/responses\/Throttled\/|#\/components\/responses\/Unavailable\/|#\/x-outcomes\/(throttled|unavailable)$/, 'trouble of the environment is retried and counted, and its body is not judged'],
];
