import { expect, test } from '#test';
import { OutOfBudget } from '../../judgement/index.ts';
import { checkNamed, near, operation, verdictsOf } from '../testing/verdicts-of.ts';
import { EvidenceBook } from './evidence-book.ts';

test('what was left out is counted, and examines nothing', () => {
  const evidence = new EvidenceBook();
  evidence.leaveOut('rare tries left out');
  evidence.leaveOut('rare tries left out');
  expect(evidence.counts).toEqual({ 'rare tries left out': 2 });
  expect(evidence.empty).toBe(true);
  evidence.add('pages read');
  expect(evidence.empty).toBe(false);
});

test('a check that left out everything does not pass in part', () => {
  const [only] = verdictsOf([checkNamed('a/b')], (ledger) => {
    const record = ledger.recordOf(operation, { id: 'a/b' });
    record.evidence.leaveOut('rare tries left out');
    record.noteUnjudged(new OutOfBudget('no budget'), near);
  });
  expect(only).toMatchObject({ verdict: 'not judged', reason: 'no budget' });
});
