import { constraints, joinPointer, parameterIssues, type Operation, type Parameter } from '../../../contract/index.ts';
import { invalidProbes } from './invalid-probes.ts';
import { orderTexts } from './order-texts.ts';
import { otherFields } from './other-fields.ts';
import type { Probe } from './probe.ts';

/** Texts of plain words, numbers and signs, short and long, in both cases: whatever a pattern is, some of them hardly fit it. */
const TEXTS = ['abc!', 'ABC', 'a b', 'x-y_z.0', 'abc', '0', '12345678', 'abcdefghijklmnop', '!', 'a', '-1'];
/** More of them show no more of one pattern. */
const MOST = 3;

/** Texts that break a pattern and nothing else. No pattern has to be taken apart for that. */
export function patternProbes(operation: Operation): Probe[] {
  const { contract, parameters } = operation;
  return parameters.flatMap((parameter) =>
    constraints(contract, parameter)
      .filter(({ keyword }) => keyword === 'pattern')
      .flatMap(({ promise }) => {
        const isAgainst = (text: string): boolean => {
          const issues = parameterIssues(contract, parameter, text);
          return issues.length > 0 && issues.every((issue) => issue.keyword === 'pattern' && issue.promise === promise);
        };
        return invalidProbes(operation, parameter, {
          texts: [TEXTS, nearOrders(operation, parameter)].flatMap((texts) => texts.filter(isAgainst).slice(0, MOST)),
          promise: joinPointer(promise, 'pattern'),
        });
      }),
  );
}

/** An order with a letter more, and one with a second key that no one knows. Then the identity or another field as the key. */
function nearOrders(operation: Operation, parameter: Parameter): readonly string[] {
  const [order] = parameter.role === 'sort' ? (orderTexts(operation, parameter) ?? []) : [];
  if (order === undefined) return [];
  const { sort: { separator } = {}, identity = [] } = operation.collection ?? {};
  const ids = identity.map((field) => field.slice(field.lastIndexOf('/') + 1));
  const further = separator === undefined ? [] : [`${order}${separator}unheardof`];
  return [`${order}x`, ...further, ...ids, ...otherFields(operation, parameter)];
}
