import { expect, test } from '#test';
import { judgeTales, talesTable, type TalesPage } from '../testing/index.ts';
import { headerNumbersCanBeRead } from './header-numbers-can-be-read.ts';

const saying = (text: string | null) => (page: TalesPage) => ({ ...page.answer, headers: { 'x-total': text } });

talesTable(headerNumbersCanBeRead, {
  promise: '/paths/~1tales/get/x-collection/total',
  silent: [
    ['a faithful provider', {}],
    ['a total that is not counted', { lie: saying('*') }],
    ['a refusal', { lie: () => ({ status: 400, body: {} }) }],
  ],
  fires: [
    ['a header that is missing', { lie: saying(null) }],
    ['a header that is no number', { lie: saying('many') }],
    ['an empty header', { lie: saying('') }],
    ['a number below zero', { lie: saying('-1') }],
  ],
});

test('says what stands in the header', async () => {
  const { violations } = await judgeTales(headerNumbersCanBeRead, { lie: saying('many') });
  expect(violations.map(({ message }) => message)).toEqual(['the header x-total is "many", which is no whole number']);
});
