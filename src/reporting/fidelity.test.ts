import { expect, test } from '@playwright/test';
import { sampleApi, sampleRun } from '../findings/testing/index.ts';
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
  expect(page).toContain('page 2 repeats &lt;b&gt;3&lt;/b&gt; loans');
});

test('says that the mock answers alike', () => {
  const page = renderReport({
    ...sampleRun(sampleApi({ environment })),
    fidelity: [{ api: 'library', environment: 'staging', compared: 40, differences: [] }],
  });
  expect(page).toContain('The mock answers alike under all 40 checks that could be judged on both.');
});

test('says nothing of it where nothing was compared', () => {
  expect(renderReport(sampleRun())).not.toContain('What the mock answers otherwise');
});
