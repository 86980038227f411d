import { createHash } from 'node:crypto';
import type { Resource, Violation } from '../judgement/index.ts';
import type { JsonPointer, Operation } from '../contract/index.ts';
import { earlierRevisions } from './earlier-revisions.ts';
import { maskValue, type Masker } from './mask-value.ts';
import type { Finding } from './finding.ts';
import { promised, type Promised } from './promised.ts';
import { replayable } from './replayable.ts';
import { reproduce } from './reproduce.ts';
import type { Manifest } from './run.ts';
import { shownExchange } from './shown-exchange.ts';

export interface FindingInput {
  readonly violation: Violation;
  readonly check: { readonly id: string };
  readonly operation: Operation;
  readonly resource: Pick<Resource, 'name'>;
  readonly evidence: Readonly<Record<string, number>>;
  readonly masker: Masker;
  readonly failOn: Manifest['failOn'];
}

/**
 * A violation with who, where, who promised it and how to see it again, masked throughout. Throws `ContractError` where
 * no one promised it.
 */
export function createFinding(input: FindingInput): Finding {
  const { violation, check, operation, masker } = input;
  const made = promised(operation.contract, violation);
  const promise = { ...made, rivals: [...made.rivals, ...earlierRevisions(operation, violation)] };
  const id = fingerprint(check.id, operation.id, violation.promise);
  return {
    fingerprint: id,
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
    ...(violation.exchange && {
      exchange: {
        ...shownExchange(violation.exchange, violation.at, masker),
        ...replayable(operation.contract, violation.exchange, { at: violation.at, masker }),
      },
      reproduce: masker(reproduce(violation.exchange.request, operation.contract, id)),
    }),
  };
}

/** `undefined` is not JSON, so it would be lost in the file of findings. */
const NO_VALUE = 'no value';

/** Made of no line number and no value, because those change from run to run. */
function fingerprint(check: string, operation: string, promise: JsonPointer): string {
  return createHash('sha256').update([check, operation, promise].join('\n')).digest('hex').slice(0, 12);
}

function severityOf(violation: Violation, promise: Promised, failOn: Manifest['failOn']): Finding['severity'] {
  // What nobody has confirmed is no promise that a provider could break.
  if (violation.kind === 'information' || promise.basis === 'assumed') return 'information';
  return promise.basis === 'decided' && failOn === 'documented' ? 'warning' : 'error';
}
