import { expect, test } from '#test';
import { sampleApi, sampleRun } from '../findings/testing/index.ts';
import { renderSummary } from './formats/terminal/render-summary.ts';
import { renderReport } from './render-report.ts';

const environment = { ...sampleApi().environment, name: 'staging', mock: false };
const difference = {
  operation: 'ListLoans',
  check: 'pagination/pages-make-the-whole',
  title: 'pages together hold every item once',
  mock: { verdict: 'passed', says: [] },
  real: { verdict: 'violated', says: ['page 2 repeats <b>3</b> loans'] },
} as const;

test('shows what the mock answers otherwise, both sides and all texts as texts', () => {
  const page = renderReport({
    ...sampleRun(sampleApi({ environment })),
    fidelity: [{ api: 'library', environment: 'staging', compared: 40, differences: [difference] }],
  });
  expect(page).toContain('What the mock answers otherwise');
  expect(page).toContain('Heard differently: 1 of the 40 checks that could be judged on both.');
  expect(page).toContain('page 2 repeats &lt;b>3&lt;/b> loans');
});

test('two sides that pass are told apart by what they say beside it', () => {
  const noted = { ...difference, real: { verdict: 'passed', says: ['an undocumented field'] } } as const;
  const summary = renderSummary({
    ...sampleRun(sampleApi({ environment })),
    fidelity: [{ api: 'library', environment: 'staging', compared: 40, differences: [noted] }],
  });
  expect(summary).toContain(': mock passed, staging passed with 1 information');
});

for (const [title, run] of [
  ['nothing was compared', sampleRun()],
  [
    'the mock answers alike',
    {
      ...sampleRun(sampleApi({ environment })),
      fidelity: [{ api: 'library', environment: 'staging', compared: 40, differences: [] }],
    },
  ],
] as const)
  test(`says nothing of it where ${title}`, () => {
    expect(renderReport(run)).not.toContain('What the mock answers otherwise');
  });
