import type { Operation } from '../../contract/index.ts';
import { contractFrom, operationOf } from './contract-from.ts';
import { widgets } from './invented-apis.ts';

/** The list of widgets with one more parameter, whose schema is given as YAML, and with what answers a bad value of it. */
export function withTextParameter(
  name: string,
  schema: string,
  invalid = '{ outcomes: [invalid-parameter] }',
): Operation {
  const parameter = `- { name: ${name}, in: query, x-answers: { invalid: ${invalid} }, schema: ${schema} }`;
  return operationOf(
    contractFrom(widgets.replace('- { name: tag,', `${parameter}\n        - { name: tag,`)),
    'ListWidgets',
  );
}
