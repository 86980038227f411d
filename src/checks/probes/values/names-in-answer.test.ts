import { expect, test } from '#test';
import { contextOf, contractFrom, knownWidgets, operationOf, widgets } from '../../testing/index.ts';
import { namesInAnswer } from './names-in-answer.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const shelf = operation.parameters.filter(({ name }) => name === 'shelf_id');
const textsFrom = (body: unknown) =>
  namesInAnswer(contextOf({ operation, resource: knownWidgets }), shelf, body).map(({ text }) => text);

for (const [title, body, texts] of [
  ['the name of what the id is about', { shelf_name: 'low', owner_name: 'ann', name: 'x' }, ['low']],
  ['nothing where the name is the id', { shelf_name: 'S-100000' }, []],
  ['nothing where the name may hold anything', { shelf_name: 'a/b' }, []],
  ['nothing where the answer is a list', [{ shelf_name: 'low' }], []],
] as const)
  test(`takes ${title}`, () => expect(textsFrom(body)).toEqual(texts));
