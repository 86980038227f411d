import { expect, test } from '#test';
import type { AnsweredExchange } from '../../client/index.ts';
import type { RequestPlan } from '../../judgement/index.ts';
import { operation, resource } from '../testing/conversation-with.ts';
import { Proofs } from './proofs.ts';

const SUCCESS = 200;

function asking(plan: Partial<RequestPlan> = {}) {
  return { operation, resource, plan: { purpose: 'a question', ...plan } };
}

/** What proofs ask for in turn, after questions were answered. */
function asked(answered: readonly (readonly [plan: Partial<RequestPlan>, status?: number])[], count: number) {
  const proofs = new Proofs();
  for (const [plan, status = SUCCESS] of answered)
    proofs.note(asking(plan), { response: { status, headers: {} } } as AnsweredExchange);
  return Array.from({ length: count }, () => proofs.next(asking(), 'key').parameters ?? {});
}

test('asks what is plain, and every second time what was answered, of another kind each time', () => {
  const [red, late] = [{ colour: 'red' }, { since: '5' }];
  const answered = [[{ parameters: red }], [{ parameters: { colour: 'green' } }], [{ parameters: late }]] as const;
  expect(asked(answered, 6)).toEqual([{}, red, {}, late, {}, red]);
});

test('asks what is plain where nothing else lasts, was a success or is all that was said', () => {
  const parameters = { colour: 'red' };
  const answered = [
    [{ parameters: { offset: '2' } }],
    [{ parameters: { ...parameters, offset: '2' } }],
    [{ parameters: { text: '' } }],
    [{ parameters: { text: 'a\0b' } }],
    [{ parameters }, 400],
    [{ parameters, credentials: { broken: 'missing' } }],
    [{ parameters, repeated: parameters }],
    [{}],
  ] as const;
  expect(asked(answered, 3)).toEqual([{}, {}, {}]);
});

test('counts for each scheme by itself', () => {
  const proofs = new Proofs();
  proofs.note(asking({ parameters: { colour: 'red' } }), {
    response: { status: SUCCESS, headers: {} },
  } as AnsweredExchange);
  const next = (scheme: string) => proofs.next(asking(), scheme).parameters;
  expect([next('key'), next('token'), next('key'), next('token')]).toEqual([
    undefined,
    undefined,
    { colour: 'red' },
    { colour: 'red' },
  ]);
});
