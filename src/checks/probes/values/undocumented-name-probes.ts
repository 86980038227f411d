import type { Operation } from '../../../contract/index.ts';
import { eachSaidAs } from '../../../judgement/index.ts';
import { otherCase } from '../../../lists/index.ts';
import { chosenBeside } from '../contexts/chosen-beside.ts';
import { isQuestion } from './is-question.ts';
import { NAMELESS, UNDOCUMENTED } from './says-unpromised.ts';
import type { UnspecifiedProbe } from './unspecified-probe.ts';

/** Names that the contract does not know, and names that it nearly knows. */
export function undocumentedNameProbes(operation: Operation): readonly UnspecifiedProbe[] {
  return [
    ...undocumented(operation),
    ...bracketed(operation),
    ...bracketedNames(operation),
    ...inOtherLetters(operation),
    ...nameless(operation),
  ];
}

/** In JSON it would be a name. */
function nameless({ body, pointer }: Operation): readonly UnspecifiedProbe[] {
  if (body?.kind === 'json') return [];
  const purpose = 'an empty pair and a value without a name (&&=1)';
  return [{ plan: { parameters: { [NAMELESS]: '1' }, purpose, later: 2 }, promise: pointer }];
}

/**
 * One name after the other, beside listed values and an order, because some programs look at further names only where a filter is asked for. Both have
 * one kind, so that each is sent beside other values.
 */
function undocumented(operation: Operation): readonly UnspecifiedProbe[] {
  const chosen = chosenBeside(operation, []);
  const says = eachSaidAs(chosen);
  const beside = says.length > 0 ? ` beside ${says.join(' and ')}` : '';
  return UNDOCUMENTED.map((name, place) => ({
    plan: {
      parameters: { ...chosen, [name]: '1' },
      purpose: `${name}=1${beside}`,
      ...(place > 0 && { later: 1 as const }),
    },
    promise: operation.pointer,
    kind: 'undocumented',
  }));
}

/** Every name of a question with brackets behind it, which some frameworks read as a list, and some as a condition. */
function bracketed(operation: Operation): readonly UnspecifiedProbe[] {
  const names = namesInPairs(operation);
  if (names.length === 0) return [];
  return ['[]', '[$gt]'].map((brackets) => ({
    plan: {
      parameters: Object.fromEntries(names.map((name) => [`${name}${brackets}`, '1'])),
      purpose: `names with ${brackets} behind them`,
    },
    promise: operation.pointer,
    kind: brackets,
  }));
}

/** Some programs put what is said with brackets in the place of the name itself, and refuse it. So it goes alone. */
function bracketedNames({ parameters, pointer }: Operation): readonly UnspecifiedProbe[] {
  const names = parameters.filter(
    ({ role, in: place }) => role === 'resource' && (place === 'query' || place === 'form'),
  );
  if (names.length === 0) return [];
  const said = Object.fromEntries(names.map(({ name }) => [`${name}[]`, '1']));
  return [
    { plan: { parameters: said, purpose: 'names of the resource with [] behind them', later: 1 }, promise: pointer },
  ];
}

/** Every name of a question in capitals, or in small letters where it has capitals. Some programs take both for one name, and stumble over two. */
function inOtherLetters(operation: Operation): readonly UnspecifiedProbe[] {
  const names = namesInPairs(operation);
  const others = names
    .map(otherCase)
    .filter((name) => !operation.parameters.some((parameter) => parameter.name === name));
  if (others.length === 0) return [];
  const parameters = Object.fromEntries(others.map((name) => [name, '1']));
  return [
    { plan: { parameters, purpose: 'names in other letters' }, promise: operation.pointer, kind: 'other letters' },
  ];
}

/** Names of questions in the query or the form. */
function namesInPairs({ parameters }: Operation): readonly string[] {
  const inPairs = parameters.filter((each) => isQuestion(each) && (each.in === 'query' || each.in === 'form'));
  return inPairs.map(({ name }) => name);
}
