import { parameterIssues, type Operation } from '../../contract/index.ts';
import { isUndecided } from '../probes/index.ts';
import type { FakeProvider } from './context-of.ts';
import type { FakeAnswer } from './exchange-of.ts';

/** How the invented APIs say each outcome. */
export const answers = {
  widgets: { body: { shelf_id: 's-100000', total: 1, widgets: [{ colour: 'red' }] } },
  invalid: { status: 400, body: { error_code: 'W.0001', error_msg: 'invalid parameter' } },
  foreign: { status: 403, body: { error_code: 'W.0403', error_msg: 'not yours' } },
  unknown: { status: 404, body: { error_code: 'W.0404', error_msg: 'no such shelf' } },
  gadgets: { body: { code: 0, message: '', data: { list: [] } } },
  refused: { body: { code: 4000, message: 'invalid parameter' } },
  nowhere: { body: { code: 5000, message: 'no such box' } },
} satisfies Record<string, FakeAnswer>;

/** Values of the resource that the invented providers know. */
export const knownWidgets = { name: 'first', parameters: { owner_id: 'o-100000', shelf_id: 's-100000', tag: 'a' } };
export const knownGadgets = {
  name: 'first',
  parameters: { Action: 'FindGadgets', box: 'box-100000', Stamp: '1700000000' },
};

/** A provider of the invented APIs that keeps its contract. */
export function keepingProvider(operation: Operation): FakeProvider {
  return operation.method === 'GET'
    ? (parameters) => (isInvalid(operation, parameters) ? answers.invalid : ofWidgets(parameters))
    : (parameters) =>
        isInvalid(operation, parameters)
          ? answers.refused
          : parameters['box'] === knownGadgets.parameters.box
            ? answers.gadgets
            : answers.nowhere;
}

function ofWidgets(parameters: Readonly<Record<string, string>>): FakeAnswer {
  if (parameters['owner_id'] !== knownWidgets.parameters.owner_id) return answers.foreign;
  return parameters['shelf_id'] === knownWidgets.parameters.shelf_id ? answers.widgets : answers.unknown;
}

function isInvalid(
  { contract, parameters: documented }: Operation,
  parameters: Readonly<Record<string, string>>,
): boolean {
  return documented.some((parameter) => {
    const text = parameters[parameter.name];
    if (text === undefined) return parameter.required;
    return !isUndecided(contract, parameter, text) && parameterIssues(contract, parameter, text).length > 0;
  });
}
