import type { Answer, BadValue, Contract, OutcomeName, Parameter } from '../../contract/index.ts';
import { type Asked, Refusal, type StageWrappers } from '../../provider/index.ts';
import { defineDerivation } from './derivation.ts';
import { hasInvalidValues, parametersOf } from './parameters-of.ts';

/** What is refused, as it must be, is refused with another outcome than the promised one. */
export const refusalOfAnotherOutcome = defineDerivation({
  name: 'refusal-of-another-outcome',
  *derive(contract) {
    for (const { parameter, operations, name } of parametersOf(contract))
      for (const [kind, answer] of Object.entries(parameter.answers)) {
        const other = anotherOutcome(contract, answer);
        if (
          other === undefined ||
          (parameter.role === 'credential' && kind !== 'missing') ||
          (parameter.in === 'path' && kind === 'invalid') ||
          !isPossible(contract, parameter, kind as BadValue)
        )
          continue;
        yield {
          where: `${name}/${kind}`,
          title: `${kind === 'missing' ? `no ${parameter.name}` : `${kind} ${parameter.name}`} is answered with ${other}`,
          promise: answer.promise,
          operations: operations.map(({ id }) => id),
          wrap: refuseAs(parameter, kind as BadValue, other),
        };
      }
  },
});

/** An outcome that no reader of the promise takes for the promised one; none where any refusal will do. */
function anotherOutcome({ outcomes }: Contract, answer: Answer): OutcomeName | undefined {
  if (answer.outcomes.includes('refused')) return undefined;
  const looks = answer.outcomes.flatMap((name) => look(outcomes[name as OutcomeName]));
  return (['unknown-resource', 'foreign-owner', 'invalid-parameter'] as const).find(
    (name) => outcomes[name] !== undefined && !look(outcomes[name]).some((one) => looks.includes(one)),
  );
}

function look(outcome: Contract['outcomes'][OutcomeName]): string[] {
  return (outcome?.status ?? []).flatMap((status) =>
    (outcome?.code?.values ?? ['']).map((code) => `${status} ${code}`),
  );
}

function isPossible(contract: Contract, parameter: Parameter, kind: BadValue): boolean {
  return kind === 'missing' ? parameter.required : kind !== 'invalid' || hasInvalidValues(contract, parameter);
}

/** What is missing is one part of the credentials; without any, the credentials are missing, which is another promise. */
function isAlone({ request }: Asked, name: string): boolean {
  const sent = [...request.query, ...request.form].map(([field]) => field);
  return !sent.includes(name) && (sent.includes('Signature') || sent.includes('SecretId'));
}

function refuseAs({ name, role }: Parameter, kind: BadValue, other: OutcomeName): StageWrappers {
  const instead = (error: unknown): never => {
    if (
      error instanceof Refusal &&
      (kind === 'unknown' ||
        (error.about === name &&
          (error.reason === 'missing' || error.outcome === 'missing-credentials') === (kind === 'missing')))
    )
      throw new Refusal(other, error.about);
    throw error;
  };
  const stage =
    <In, Out>(next: (ask: In) => Out) =>
    (ask: In): Out => {
      try {
        return next(ask);
      } catch (error) {
        return instead(error);
      }
    };
  if (role === 'credential')
    return { authenticate: (next) => (ask) => (isAlone(ask, name) ? stage(next)(ask) : next(ask)) };
  if (kind === 'foreign') return { authorise: stage };
  return kind === 'unknown' ? { locate: stage } : { validate: stage };
}
