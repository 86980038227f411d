import type { Answer, BadValue, Contract, Outcome, OutcomeName, Parameter } from '../../contract/index.ts';
import { Refusal, type StageWrappers } from '../../provider/pipeline/index.ts';
import { lacksOnePart } from './credentials/lacks-one-part.ts';
import { defineDerivation } from './derivation.ts';
import { hasInvalidValues, parametersOf } from './parameters/parameters-of.ts';

/** What must be refused is refused, but with another outcome than the promised one. */
export const refusalOfAnotherOutcome = defineDerivation({
  name: 'refusal-of-another-outcome',
  *derive(contract) {
    for (const { parameter, ids, name, isCursor } of parametersOf(contract))
      for (const [kind, answer] of Object.entries(parameter.answers) as [BadValue, Answer][]) {
        const other = anotherOutcome(contract, answer);
        if (other === undefined || !isPossible(contract, parameter, kind)) continue;
        yield {
          where: `${name}/${kind}`,
          title: `${kind === 'missing' ? `no ${parameter.name}` : `${kind} ${parameter.name}`} is answered with ${other}`,
          promise: answer.promise,
          operations: ids,
          wrap: refuseAs(parameter, kind, { other, isCursor }),
        };
      }
  },
});

/** An outcome that cannot be taken for the promised one; `undefined` where any refusal keeps the promise. */
function anotherOutcome({ outcomes }: Contract, answer: Answer): OutcomeName | undefined {
  if (answer.outcomes.includes('refused')) return undefined;
  const promised = answer.outcomes.flatMap((name) => signsOf(outcomes[name as OutcomeName]));
  return (['unknown-resource', 'foreign-owner', 'invalid-parameter'] as const).find(
    (name) => outcomes[name] !== undefined && !signsOf(outcomes[name]).some((sign) => promised.includes(sign)),
  );
}

/** Status and code of each answer that says an outcome. */
function signsOf(outcome: Outcome | undefined): string[] {
  return (outcome?.status ?? []).flatMap((status) =>
    (outcome?.code?.values ?? ['']).map((code) => `${status} ${code}`),
  );
}

/** Whether a parameter can be bad in a way, and the check of that promise judges it. */
function isPossible(contract: Contract, parameter: Parameter, kind: BadValue): boolean {
  if (parameter.role === 'credential' && kind !== 'missing') return false;
  if (kind === 'missing') return parameter.required;
  // No client makes a cursor old.
  if (kind === 'expired') return false;
  // Of a filter, no value is known to name nothing.
  if (kind === 'unknown' && parameter.role === 'filter') return false;
  return kind !== 'invalid' || (parameter.in !== 'path' && hasInvalidValues(contract, parameter));
}

function refuseAs(
  { name, role }: Parameter,
  kind: BadValue,
  { other, isCursor }: { readonly other: OutcomeName; readonly isCursor: boolean },
): StageWrappers {
  const refuse =
    <In, Out>(next: (ask: In) => Out) =>
    (ask: In): Out => {
      try {
        return next(ask);
      } catch (error) {
        throw error instanceof Refusal && isAbout(error, name, kind) ? new Refusal(other, error.about) : error;
      }
    };
  if (role === 'credential')
    return { authenticate: (next) => (ask) => (lacksOnePart(ask, name) ? refuse(next)(ask) : next(ask)) };
  // Whether a list gave a token is known where its page is selected.
  if (isCursor && kind !== 'invalid' && kind !== 'missing') return { select: refuse };
  if (kind === 'foreign') return { authorise: refuse };
  return kind === 'unknown' ? { locate: refuse } : { validate: refuse };
}

function isAbout({ about, reason, outcome }: Refusal, name: string, kind: BadValue): boolean {
  if (kind === 'unknown') return true;
  const isMissing = reason === 'missing' || outcome === 'missing-credentials';
  return about === name && isMissing === (kind === 'missing');
}
