import { expect, test } from '#test';
import { contractFrom, operationOf, widgets } from '../checks/testing/index.ts';
import { saidOfResource } from './said-of-resource.ts';

const resource = { name: 'first', parameters: { owner_id: 'o', shelf_id: 's', colour: 'red', elsewhere: 'e' } };
const saidIn = (yaml: string, id = 'ListWidgets') => saidOfResource(operationOf(contractFrom(yaml), id), resource);

test('only what the operation asks for is said, also where a filter alone names a resource', () => {
  expect(saidIn(widgets)).toEqual({ owner_id: 'o', shelf_id: 's', colour: 'red' });
});

const named = (required: boolean) =>
  widgets
    .replace('{ name: colour, in: query,', `{ name: colour, in: query, required: ${required},`)
    .replace(
      /operationId: ShowShelf\n\s+parameters:\n/,
      (found) =>
        `${found}        - { name: colour, in: query, x-role: owner, required: true, schema: { type: string } }\n`,
    );

test('a filter is left out that has the name of what another operation is about', () => {
  expect(saidIn(named(false))).toEqual({ owner_id: 'o', shelf_id: 's' });
  expect(saidIn(named(false), 'ShowShelf')).toHaveProperty('colour', 'red');
});

test('a filter without which nothing can be asked is said', () => {
  expect(saidIn(named(true))).toHaveProperty('colour', 'red');
});
