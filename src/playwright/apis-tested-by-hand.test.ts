import { expect, test } from '#test';
import type { Configuration } from '../environments/index.ts';
import { apisTestedByHand } from './apis-tested-by-hand.ts';

const at = (api: string, environment?: string) => ({
  contract: { api },
  ...(environment !== undefined && { environment: { name: environment } }),
});
const selections = [at('a'), at('b', 'staging'), at('b', 'live')] as unknown as Configuration['selections'];

for (const { title, part, words = [], tested } of [
  { title: 'where a provider is verified, and not on the mock', tested: ['b'] },
  { title: 'on the mock too where the command line selects tests', words: ['specs/api'], tested: ['a', 'b'] },
  { title: 'nowhere where checks are chosen', part: { checks: ['pagination/*'] }, words: ['-x'], tested: [] },
])
  test(`tests by hand run ${title}`, () => {
    expect(apisTestedByHand({ selections, ...(part && { part }) }, words)).toEqual(tested);
  });
