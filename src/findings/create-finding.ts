import { createHash } from 'node:crypto';
import type { Resource, Violation } from '../judgement/index.ts';
import type { Exchange } from '../client/index.ts';
import type { JsonPointer, Operation } from '../contract/index.ts';
import { curlCommand } from './curl-command.ts';
import { earlierRevisions } from './earlier-revisions.ts';
import { excerpt } from './excerpt.ts';
import { maskValue, type Masker } from './mask-value.ts';
import type { Finding, Manifest, Promised, ShownExchange } from './model.ts';
import { promised } from './promised.ts';

export interface FindingInput {
  readonly violation: Violation;
  readonly check: { readonly id: string };
  readonly operation: Operation;
  readonly resource: Pick<Resource, 'name'>;
  readonly evidence: Readonly<Record<string, number>>;
  readonly masker: Masker;
  readonly failOn: Manifest['failOn'];
}

/** A violation with who, where, who promised it and how to see it again, masked throughout. Throws `ContractError` where nobody promised it. */
export function createFinding(input: FindingInput): Finding {
  const { violation, check, operation, masker } = input;
  const made = promised(operation.contract, violation);
  const promise = { ...made, rivals: [...made.rivals, ...earlierRevisions(operation, violation)] };
  return {
    fingerprint: fingerprint(check.id, operation.id, violation.promise),
    check: check.id,
    api: operation.contract.api,
    operation: operation.id,
    resource: input.resource.name,
    severity: severityOf(violation, promise, input.failOn),
    message: masker(violation.message),
    ...(violation.expected !== undefined && { expected: maskValue(violation.expected, masker) }),
    ...('received' in violation && {
      received: violation.received === undefined ? NO_VALUE : maskValue(violation.received, masker),
    }),
    ...(violation.at !== undefined && { at: masker(violation.at) }),
    promise,
    occurrences: 1,
    evidence: input.evidence,
    ...(violation.exchange && shownWith(violation.exchange, violation.at, masker)),
  };
}

/** What is not there is no JSON, and would be gone from the file of findings. */
const NO_VALUE = 'no value';

/** Never of a line or a value, so that it is the same tomorrow. */
function fingerprint(check: string, operation: string, promise: JsonPointer): string {
  return createHash('sha256').update([check, operation, promise].join('\n')).digest('hex').slice(0, 12);
}

function severityOf(violation: Violation, promise: Promised, failOn: Manifest['failOn']): Finding['severity'] {
  if (violation.kind === 'information') return 'information';
  return promise.basis === 'decided' && failOn === 'documented' ? 'warning' : 'error';
}

function shownWith(
  exchange: Exchange,
  at: JsonPointer | undefined,
  masker: Masker,
): Pick<Finding, 'exchange' | 'reproduce'> {
  return { exchange: shown(exchange, at, masker), reproduce: masker(curlCommand(exchange.request)) };
}

/** An exchange is masked where it is recorded; masking once more costs little and forgives a gap there. */
function shown(
  { request, response, durationMs }: Exchange,
  at: JsonPointer | undefined,
  masker: Masker,
): ShownExchange {
  return {
    method: request.method,
    url: masker(request.url),
    requestHeaders: maskTexts(request.headers, masker),
    ...(request.body !== undefined && { requestBody: masker(request.body) }),
    ...(response && {
      status: response.status,
      responseHeaders: maskTexts(response.headers, masker),
      excerpt: masker(excerpt(response.text, at)),
    }),
    durationMs,
  };
}

function maskTexts(texts: Readonly<Record<string, string>>, masker: Masker): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, masker(text)]));
}
