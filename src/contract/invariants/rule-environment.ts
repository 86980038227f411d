import { Environment } from '@marcbachmann/cel-js';
import { instant } from './instant.ts';
import { TIMESTAMP, timestamp } from './timestamp.ts';

type Numeric = bigint | number;

const ARITHMETIC: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
};

/**
 * CEL as contracts need it. Standard CEL refuses to mix int and double; JSON knows one kind of number and a rule says `self.cpu * 100`,
 * so a mixed operation is calculated with doubles. Every variable of a rule is declared, so that a misspelt one is an error.
 */
export function createRuleEnvironment(): Environment {
  const environment = new Environment({ homogeneousAggregateLiterals: false })
    .registerVariable('self', 'dyn')
    .registerVariable('request', 'map')
    .registerVariable('resource', 'string')
    .registerVariable('now', 'int')
    .registerFunction('sum(list): dyn', (list: Iterable<unknown>) => sum(list))
    .registerFunction('instant(string, string): dyn', instant)
    .registerFunction(`${TIMESTAMP}(dyn): google.protobuf.Timestamp`, timestamp)
    .registerOperator('int == double: bool', (left: Numeric, right: Numeric) => Number(left) === Number(right))
    .registerOperator('double % double: double', (left: number, right: number) => left % right);
  for (const [operator, calculate] of Object.entries(ARITHMETIC)) {
    const mixed = (left: Numeric, right: Numeric): number => calculate(Number(left), Number(right));
    environment
      .registerOperator(`int ${operator} double: double`, mixed)
      .registerOperator(`double ${operator} int: double`, mixed);
  }
  return environment;
}

function sum(list: Iterable<unknown>): Numeric {
  let total: Numeric = 0n;
  for (const value of list) {
    if (typeof value !== 'bigint' && typeof value !== 'number')
      throw new TypeError(`sum() adds numbers, and the list holds ${JSON.stringify(value)}`);
    total = typeof total === 'bigint' && typeof value === 'bigint' ? total + value : Number(total) + Number(value);
  }
  return total;
}
