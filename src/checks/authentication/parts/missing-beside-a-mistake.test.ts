import { expect, test } from '#test';
import { contextOf, contractFrom, type FakeAnswer, operationOf, widgets } from '../../testing/index.ts';
import { missingBesideAMistake } from './missing-beside-a-mistake.ts';

const listWidgets = operationOf(contractFrom(widgets), 'ListWidgets');
const answer = { outcomes: ['foreign-owner'], promise: '/key/missing' } as const;
const widget = { widgets: [{ colour: 'red' }], total: 1 };

async function found(said: FakeAnswer, operation = listWidgets): Promise<readonly string[]> {
  const context = contextOf({ operation, send: () => said });
  const messages: string[] = [];
  const asked = missingBesideAMistake(context, { scheme: 'key', form: 'token', answer });
  for await (const { message } of asked) messages.push(message);
  const [sent] = context.sent;
  if (sent)
    expect(sent).toMatchObject({ parameters: { limit: '0' }, credentials: { scheme: 'key', broken: 'missing' } });
  return messages;
}

for (const [says, said, messages] of [
  ['the credentials', { status: 403, body: {} }, []],
  ['the value', { status: 400, body: {} }, []],
  ['something else', { status: 404, body: {} }, ['is answered with 404 (unknown-resource)']],
  ['nothing', { status: 200, body: widget }, ['is answered with 200 (success) and 1 items']],
  [
    'the value and lists items',
    { status: 400, body: widget },
    ['is answered with 400 (invalid-parameter) and 1 items'],
  ],
] as const)
  test(`${messages.length > 0 ? 'fires' : 'is silent'} where a request without credentials is refused for ${says}`, async () => {
    expect(await found(said)).toEqual(messages.map((each) => `token left out beside the wrong value limit=0 ${each}`));
  });

test('sends nothing where no value can be wrong', async () => {
  const parameters = listWidgets.parameters.filter(({ in: place }) => place === 'path');
  expect(await found({ status: 200, body: widget }, { ...listWidgets, parameters })).toEqual([]);
});
