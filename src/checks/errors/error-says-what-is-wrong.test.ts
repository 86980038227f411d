import { expect, test } from '#test';
import { contextOf, contractFrom, gadgets, operationOf, violationsOf, widgets } from '../testing/index.ts';
import { errorSaysWhatIsWrong } from './error-says-what-is-wrong.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const envelope = operationOf(contractFrom(gadgets), 'FindGadgets');
const said = (error_msg: string) => ({ status: 400, body: { error_code: 'W.0001', error_msg } });

const cases = [
  {
    title: 'is silent on words',
    operation,
    answer: said('The values of the request parameters (limit) are invalid.'),
    want: [],
  },
  { title: 'is silent on words of any script', operation, answer: said('参数不正确'), want: [] },
  { title: 'fires on blanks', operation, answer: said('  '), want: ['/error_msg'] },
  { title: 'fires on punctuation', operation, answer: said('...'), want: ['/error_msg'] },
  { title: 'fires on an absent value that became text', operation, answer: said('null'), want: ['/error_msg'] },
  { title: 'fires on an object that became text', operation, answer: said('[object Object]'), want: ['/error_msg'] },
  { title: 'fires on a placeholder', operation, answer: said('%s'), want: ['/error_msg'] },
  {
    title: 'finds the text of another envelope',
    operation: envelope,
    answer: { body: { code: 4000, message: ' ' } },
    want: ['/message'],
  },
  {
    title: 'leaves a success alone',
    operation: envelope,
    answer: { body: { code: 0, message: '' } },
    want: [],
    judged: 0,
  },
];

for (const { title, operation, answer, want, judged = 1 } of cases) {
  test(title, async () => {
    const context = contextOf({ operation, exchange: answer });
    const violations = await violationsOf(errorSaysWhatIsWrong, context);
    expect(violations.map(({ at }) => at)).toEqual(want);
    expect(violations.every(({ promise }) => /properties\/(error_msg|message)$/.test(promise))).toBe(true);
    expect(context.evidence.counts['error texts read'] ?? 0).toBe(judged);
  });
}

test('applies only where an error has a text for people', () => {
  expect(errorSaysWhatIsWrong.appliesTo(operation)).toBe(true);
  const mute = contractFrom(
    widgets.replace('error_msg: { type: string, minLength: 1 }', "error_msg: { type: string, pattern: '^E' }"),
  );
  expect(errorSaysWhatIsWrong.appliesTo(operationOf(mute, 'ListWidgets'))).toBe(false);
});
