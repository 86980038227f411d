import type { BrokenWay, CredentialScheme } from '../../../contract/index.ts';
import { NotJudged } from '../../../judgement/index.ts';
import type { AvailableCredentials, CheckContext } from '../../check.ts';
import { closingSchemes, missingCredentials, promisedAnswer } from './schemes-of.ts';

/**
 * The credentials that the environment can break in this way, among those whose scheme promises an answer to it. What it cannot break is
 * noted. Throws `NotJudged` where it can break nothing.
 */
export function breakableCredentials(
  { operation, credentials, evidence }: CheckContext,
  way: BrokenWay,
): readonly AvailableCredentials[] {
  const breakable: AvailableCredentials[] = [];
  const reasons: string[] = [];
  for (const scheme of closingSchemes(operation).filter((each) => promisedAnswer(each, way) !== undefined)) {
    const available = credentials.find((candidate) => candidate.scheme.name === scheme.name);
    if (available?.ways.includes(way)) breakable.push(available);
    else reasons.push(available ? reasonAgainst(scheme, way) : missingCredentials(scheme));
  }
  if (breakable.length === 0) throw new NotJudged(reasons.join('; '));
  for (const reason of reasons) evidence.note(reason);
  return breakable;
}

function reasonAgainst({ form, variables }: CredentialScheme, way: BrokenWay): string {
  const variable = variables[way];
  return variable === undefined ? `the form ${form} cannot be sent ${way} here` : `no ${way} ${form}: set ${variable}`;
}
