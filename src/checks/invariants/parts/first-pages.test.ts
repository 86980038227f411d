import { expect, test } from '#test';
import { NotJudged } from '../../../judgement/index.ts';
import { contextOf, contractFrom, operationOf, widgets } from '../../testing/index.ts';
import { firstPages } from './first-pages.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const resources = ['first', 'second'].map((name) => ({ name, parameters: { shelf_id: name } }));
const left = { body: { shelf_id: 's', total: 0, widgets: [] } };

/** Pages of a provider that answers what `isLeft` says, as if the budget had no request for anything else. */
const pagesOf = (isLeft: (colour: string | null | undefined, resource: string | undefined) => boolean) =>
  firstPages(
    contextOf({
      operation,
      resources,
      send: ({ colour }, { resource }) => {
        if (!isLeft(colour, resource?.name)) throw new NotJudged('no request is left');
        return left;
      },
    }),
  );

test('reads the whole list of each resource, and each value of a filter', async () => {
  const { came, reason } = await pagesOf(() => true);
  expect(came.map(({ resource, isUnfiltered }) => [resource.name, isUnfiltered])).toEqual([
    ['first', true],
    ['second', true],
    ['first', false],
    ['second', false],
    ['first', false],
    ['second', false],
  ]);
  expect(reason).toBeUndefined();
});

test('keeps what came where no request is left for one value of a filter', async () => {
  const { came, reason } = await pagesOf((colour) => colour !== 'green');
  expect(came).toHaveLength(4);
  expect(reason?.message).toBe('no request is left');
});

test('keeps nothing of a list that is not read for every resource', async () => {
  const { came, reason } = await pagesOf((_, name) => name === 'first');
  expect(came).toEqual([]);
  expect(reason?.message).toBe('no request is left');
});
