import { expect, test } from '#test';
import { type Later, NotJudged } from '../../judgement/index.ts';
import { CredentialGuard } from './credential-guard.ts';

function guarded(proves: (count: number) => boolean = () => true, leftOut: readonly string[] = []) {
  const [guard, sent]: [CredentialGuard, string[]] = [new CredentialGuard(), []];
  let proofs = 0;
  const pass = (name: string, later: Later | 0 = 0) =>
    guard.pass({
      later,
      send: async () => {
        if (leftOut.includes(name)) throw new NotJudged('the budget is used up');
        return sent.push(name);
      },
      prove: async () => {
        sent.push('whole');
        if (!proves((proofs += 1))) throw new Error('it opens nothing');
      },
    });
  return { sent, pass };
}

test('of those that wait, the ones that are meant to go first do so', async () => {
  const { sent, pass } = guarded();
  await Promise.all([pass('a'), pass('b', 2), pass('c'), pass('d', 2), pass('e', 1), pass('f'), pass('g'), pass('h')]);
  expect(sent).toEqual(['a', 'c', 'f', 'whole', 'g', 'h', 'e', 'whole', 'b', 'd']);
});

test('nothing is broken again until the credential is shown to work', async () => {
  const { sent, pass } = guarded((count) => count > 1);
  const heard = await Promise.allSettled(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => pass(name)));
  expect(heard.map(({ status }) => status.slice(0, 3)).join(' ')).toBe('ful ful ful rej rej rej ful');
  expect(sent).toEqual(['a', 'b', 'c', 'whole', 'whole', 'g']);
});

test('what the budget leaves out broke nothing, so nothing is proven for it', async () => {
  const { sent, pass } = guarded(undefined, ['b', 'c', 'e', 'f']);
  const heard = await Promise.allSettled(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => pass(name)));
  expect(heard.map(({ status }) => status.slice(0, 3)).join(' ')).toBe('ful rej rej ful rej rej ful ful');
  expect(sent).toEqual(['a', 'd', 'g', 'whole', 'h']);
});
