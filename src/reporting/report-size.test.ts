import { expect, test } from '#test';
import type { ApiRun } from '../findings/index.ts';
import { sampleApi, sampleFinding, sampleRun, sampleVerdict } from '../findings/testing/index.ts';
import { largeRun, pastRun, reportOpener, shown } from './testing/index.ts';

test.describe.configure({ mode: 'default' });

const open = reportOpener();

test('300 findings and 2,000 exchanges open in under a second and answer to the filter at once', async () => {
  const { page } = await open(largeRun());
  expect(await page.locator('.cause').count()).toBe(300);
  expect(await page.locator('.sent tbody tr').count()).toBe(2000);
  // The processor's own time: a machine that does other things at once slows the clock, and not the page.
  const metrics = await page.context().newCDPSession(page);
  await metrics.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.reload();
  const { metrics: measured } = await metrics.send('Performance.getMetrics');
  const busy = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration', 'TaskDuration'].map(
    (name) => measured.find((metric) => metric.name === name)?.value ?? 0,
  );
  expect(Math.max(...busy)).toBeLessThan(1);
  await page.getByRole('searchbox').fill('fault-ab');
  await expect(page.getByRole('status')).toHaveText(/^\d+ of 600 entries$/);
  expect(await shown(page, '.cause')).toBeLessThan(30);
});

const LETTERS = 'abcdefghijklmnopqrst';

/** An API in an environment with a long address, and twenty causes whose messages fill a line. */
function brokenApi(api: string): ApiRun {
  const findings = Array.from(LETTERS, (letter, index) =>
    sampleFinding({
      fingerprint: `${api === 'library' ? '0' : '1'}${String(index).padStart(11, '0')}`,
      message: `${letter} is lost, and a long sentence goes on to say in which of all the many places that a list can have`,
      promise: { ...sampleFinding().promise, pointer: `/components/schemas/Loan/properties/${letter}` },
    }),
  );
  const environment = {
    ...sampleApi().environment,
    name: 'staging',
    mock: false,
    origin: `https://${api}.staging.internal.example.com:8443`,
  };
  const verdicts = findings.map((finding) =>
    sampleVerdict({ check: `filtering/${finding.fingerprint}`, verdict: 'violated', findings: [finding] }),
  );
  return sampleApi({ api, environment, verdicts });
}

test('forty causes of two endpoints fit on three screens', async () => {
  const run = sampleRun(brokenApi('library'), brokenApi('museum'));
  const gone = {
    fingerprint: 'feedfeedfeed',
    check: 'filtering/000000000000',
    operation: 'ListLoans',
    message: 'lost',
  };
  const history = [pastRun(run, '2026-11-20T08:00:00.000Z', { without: ['000000000001'], more: [gone] })];
  const { page } = await open(run, { history, viewport: { width: 1280, height: 900 } });
  await expect(page.locator('.cause')).toHaveCount(40);
  const end = await page.locator('#findings').evaluate((section) => section.getBoundingClientRect().bottom);
  expect(end).toBeLessThan(3 * 900);
});
