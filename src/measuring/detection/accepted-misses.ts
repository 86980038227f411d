/** Id of a fault that is not found → why that is accepted. A fault that is found although it stands here fails the gate. */
export const MISSED_FAULTS: Readonly<Record<string, string>> = {};

/** Promises of which no fault is found, given by a part of `<api>#<pointer>`, and why that is accepted. */
export const UNBROKEN_PROMISES: readonly (readonly [part: RegExp, reason: string])[] = [
  [
    /#\/components\/headers\/[^/]+\/schema$/,
    'a header is text whatever it holds, and none is required: no answer can break this',
  ],
  [
    /#\/components\/responses\/(Throttled|Unavailable)\/|#\/x-outcomes\/(throttled|unavailable)$/,
    'trouble of the environment is retried and counted, and its body is not judged',
  ],
  [
    /^tencent-ccs#\/components\/schemas\/(DescribeServiceEventSuccess|Refusal)(\/type|\/properties\/code(\/.*)?)$/,
    'the code decides which outcome an answer says: without a readable one it says none, which is found as a fault of x-outcomes',
  ],
  [
    /^tencent-ccs#\/x-outcomes\/success$/,
    'a refusal with the code of success is held against the body of a success, and found there',
  ],
  [
    /^modelarts#\/components\/securitySchemes\/token\/x-credentials$/,
    'every request presents it: where it opens nothing, no plain request succeeds, and that is found',
  ],
  [
    /^tencent-ccs#\/components\/securitySchemes\/signature\/x-credentials\/methods\/2$/,
    'every request leaves the method out: where that is refused, no plain request succeeds, and that is found',
  ],
];
