import { expect, test } from '#test';
import { petsInJson } from '../../../contract/testing/index.ts';
import { NULL_IN_JSON, type Operation, parameterIssues } from '../../../contract/index.ts';
import { undocumentedParametersAreNoServerError } from '../../parameters/undocumented-parameters-are-no-server-error.ts';
import { wrongTypeIsRefused } from '../../parameters/wrong-type-is-refused.ts';
import { contextOf, contractFrom, type FakeProvider, operationOf, violationsOf } from '../../testing/index.ts';

const bodied = (text: string, number = '') => {
  const properties = [
    `name: { x-role: filter, ${text} }`,
    'breed: { x-role: filter, type: string }',
    `weight: { x-role: filter, type: number, minimum: 0${number} }`,
  ];
  return operationOf(
    contractFrom(petsInJson(`{ type: object, properties: { ${properties.join(', ')} } }`)),
    'findPets',
  );
};
const operation = bodied('type: string');
const judged = async (send: FakeProvider, of: Operation = operation) => {
  const context = contextOf({ operation: of, send });
  const found = await violationsOf(undocumentedParametersAreNoServerError, context);
  const nulls = context.sent.filter(({ parameters }) => Object.values(parameters ?? {}).includes(NULL_IN_JSON));
  return [found.map(({ message }) => message), nulls.map(({ purpose }) => purpose)];
};

test('null for a text that takes none is sent together, and alone where that is refused', async () => {
  const together = 'name as null, breed as null';
  expect(await judged(() => ({ body: [] }))).toEqual([[], [together]]);
  expect(await judged(() => ({ status: 400, body: {} }))).toEqual([[], [together, 'name as null', 'breed as null']]);
});

test('a server error is found where another null is refused before it', async () => {
  const send: FakeProvider = ({ name, breed }) =>
    name === NULL_IN_JSON ? { status: 400, body: {} } : breed === NULL_IN_JSON ? { status: 500 } : { body: [] };
  expect((await judged(send))[0]).toEqual(['breed as null is answered with 500']);
});

test('null is not sent where the schema allows it', async () =>
  expect((await judged(() => ({ body: [] }), bodied("type: [string, 'null']")))[1]).toEqual(['breed as null']));

test('a number as a text is a value of another type in a body, unless it may be taken', async () => {
  const refusing =
    (of: Operation): FakeProvider =>
    ({ weight }) => {
      const [parameter] = of.parameters.filter(({ name }) => name === 'weight');
      const isBad =
        weight !== undefined && weight !== '"1"' && parameterIssues(of.contract, parameter!, weight).length > 0;
      return isBad ? { status: 400, body: {} } : { body: [] };
    };
  const found = async (of: Operation) => {
    const context = contextOf({ operation: of, send: refusing(of) });
    const messages = (await violationsOf(wrongTypeIsRefused, context)).map(({ message }) => message);
    return [messages, context.sent.some(({ parameters }) => parameters?.['weight'] === '"1"')];
  };
  expect(await found(operation)).toEqual([
    ['weight="1" is answered with 200 (success) instead of invalid-parameter'],
    true,
  ]);
  const lenient = ', x-answers: { invalid: { outcomes: [invalid-parameter, success] } }';
  expect(await found(bodied('type: string', lenient))).toEqual([[], false]);
});
