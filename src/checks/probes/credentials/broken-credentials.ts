import type { Answer, BrokenWay, Operation } from '../../../contract/index.ts';
import type { RequestPlan } from '../../../judgement/index.ts';
import type { AvailableCredentials } from '../../check.ts';
import { describeMethod } from './describe-method.ts';

/** Ways of breaking a credential that leave it nearly right. */
export const NEARLY_RIGHT: readonly BrokenWay[] = ['truncated', 'lengthened', 'tampered'];

/** A request with a credential that is broken in one way. */
export interface BrokenCredentials {
  /** For a reader: `token without its last character`. */
  readonly what: string;
  readonly plan: RequestPlan;
  /** What a made-up request was signed to show, where another valid one shows it as well. */
  readonly coversOnly?: 'path' | 'parameters';
  /** The contract does not know the signature method, or the form of what is sent. Then it promises that the request is refused, not how. */
  readonly isOfNoForm: boolean;
  /** It rarely shows what others do not. */
  readonly seldom?: true;
  /** How the contract says that it is answered, where that is not what the scheme promises. */
  readonly said?: Answer;
}

/**
 * Every variant under the default signature method, and the first variant under each other method, because each method is verified by code of
 * its own. What is nearly right is also tried under the names that stand for another method, because a name must be no way round the signature.
 */
export function brokenCredentials(
  credentials: AvailableCredentials,
  way: BrokenWay,
  operation: Operation,
): readonly BrokenCredentials[] {
  const { variants, methods } = credentials;
  const all = (variants[way] ?? [])
    .map((variant, index) => ({ ...variant, variant: index }))
    .filter(({ byBothMethods }) => !byBothMethods || hasOtherMethod(operation))
    .filter(({ parameter }) => parameter === undefined || saidOfInvalid(operation, parameter) !== undefined);
  const known = methods.filter((method) => isKnownMethod(credentials, method));
  const others = methods.slice(1).filter((method) => known.includes(method) || NEARLY_RIGHT.includes(way));
  const choices = [
    ...all.filter(({ ofMethod }) => !ofMethod).map((variant) => ({ ...variant, method: undefined })),
    ...others.flatMap((method) => all.slice(0, 1).map((variant) => ({ ...variant, seldom: true as const, method }))),
    ...known.flatMap((method) => all.filter(({ ofMethod }) => ofMethod).map((variant) => ({ ...variant, method }))),
  ];
  return choices.map(({ says, isMalformed = false, coversOnly, parameter, seldom, variant, method }) => {
    const what = `${credentials.scheme.form} ${says}${method === undefined ? '' : ` (${describeMethod(method)})`}`;
    const choice = { variant, ...(method !== undefined && { method }) };
    const said = parameter === undefined ? undefined : saidOfInvalid(operation, parameter);
    return {
      what,
      ...(said && { said }),
      ...(coversOnly && { coversOnly }),
      ...(seldom && { seldom }),
      isOfNoForm: isMalformed || (method !== undefined && !known.includes(method)),
      plan: { credentials: { scheme: credentials.scheme.name, broken: way, ...choice }, fresh: true, purpose: what },
    };
  });
}

/** How an operation answers an invalid value of one of its parameters. */
function saidOfInvalid({ parameters }: Operation, name: string): Answer | undefined {
  return parameters.find((parameter) => parameter.name === name)?.answers.invalid;
}

function hasOtherMethod({ contract, method, path }: Operation): boolean {
  return contract.operations.some((other) => other.path === path && other.method !== method);
}

/** Whether the name of a method stands for itself. */
export function isKnownMethod({ scheme }: AvailableCredentials, method: string): boolean {
  return scheme.methods.find(({ text }) => text === method)?.as === method;
}
