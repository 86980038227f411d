import { expect } from '#test';
import { breaking, findFault } from '../../src/faults/index.ts';
import { startProvider } from '../../src/provider/index.ts';
import type { Run } from '../../src/findings/index.ts';
import { test } from './checkout-test.ts';
import { SIGNED_API } from '../../src/contract/testing/index.ts';
import { variablesFor } from './variables-for.ts';

const API = SIGNED_API.api;
const [one, other] = SIGNED_API.operations.map(({ id }) => id);

test('what is selected decides what is sent', async ({ checkOut }) => {
  const provider = await startProvider({
    items: 40,
    wrappers: breaking(findFault(`media-type-other/${API}/${one}/200`)),
  });
  const variables = { ...variablesFor(SIGNED_API, provider), CONTRACT_MAX_RPS: 'unlimited' };
  const checkout = checkOut({ api: API });
  const run = async (...words: readonly string[]) => {
    const before = provider.requests();
    const { code } = await checkout.verify(variables, ...words);
    const { apis, manifest } = JSON.parse(checkout.report('findings.json') ?? '{}') as Run;
    const verdicts = apis.flatMap((api) => api.verdicts);
    return { code, sent: provider.requests() - before, verdicts, part: manifest.part };
  };

  const whole = await run();
  expect([whole.code, whole.part]).toEqual([1, undefined]);
  const again = await run('--last-failed');
  expect([again.code, again.verdicts.map(({ verdict }) => verdict)]).toEqual([1, ['violated']]);
  const sound = await run('-g', 'the media type is documented', '--operation', other!);
  expect([sound.code, sound.verdicts.map(({ verdict }) => verdict)]).toEqual([0, ['passed']]);
  for (const { sent } of [again, sound]) expect(sent).toBeLessThan(whole.sent / 10);
  await provider.close();
});
