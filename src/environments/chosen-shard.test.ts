import { expect, test } from '#test';
import { chosenShard } from './chosen-shard.ts';

const UNITS = ['a on x', 'a on y', 'b on x', 'b on y', 'c on mock'];
const spread = (shard: string, units = UNITS) => {
  const problems: string[] = [];
  return { ...chosenShard(units, { CONTRACT_SHARD: shard }, problems), problems };
};

test('without a shard one machine does everything', () => {
  expect(spread('')).toEqual({ own: UNITS, elsewhere: [], problems: [] });
});

for (const total of [1, 2, 3, 4, 5])
  test(`${total} machines do everything once, and none is idle`, () => {
    const shards = Array.from({ length: total }, (_, index) => spread(`${index + 1}/${total}`));
    expect(shards.flatMap(({ own }) => own).toSorted()).toEqual(UNITS);
    for (const [index, { own, elsewhere, shard, problems }] of shards.entries()) {
      expect([own.length > 0, [...own, ...elsewhere].toSorted(), problems]).toEqual([true, UNITS, []]);
      expect(shard).toEqual({ current: index + 1, total });
    }
  });

for (const text of ['0/2', '3/2', '1', '1/0', 'a/b', '1/2/3', '-1/2', '1.5/2'])
  test(`"${text}" is no shard`, () => {
    expect(spread(text).problems).toEqual([
      `CONTRACT_SHARD (--shard) is "${text}". Write which machine this is of how many, as in 1/2.`,
    ]);
  });

test('a machine without work is refused before it begins', () => {
  expect(spread('2/2', ['a on mock']).problems).toEqual([
    'CONTRACT_SHARD (--shard) is "2/2", and there is work for 1: every API in every environment is verified by one machine. Name at most 1.',
  ]);
});
