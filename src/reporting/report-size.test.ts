import { expect, test } from '@playwright/test';
import { sampleApi, sampleFinding, sampleRun, sampleVerdict } from '../findings/testing/index.ts';
import { largeRun, reportOpener, shown } from './testing/index.ts';

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

test('forty causes fit on three screens', async () => {
  const findings = Array.from({ length: 40 }, (_, index) =>
    sampleFinding({
      fingerprint: String(index).padStart(12, '0'),
      message: `${'abcdefghij'[index % 10]}${'klmn'[index % 4]} is lost, and a long sentence goes on to say in which of all the many places that a list can have`,
      promise: { ...sampleFinding().promise, pointer: `/components/schemas/Loan/properties/${index}` },
    }),
  );
  const verdict = sampleVerdict({ check: 'filtering/items-satisfy-the-filter', verdict: 'violated', findings });
  const { page } = await open(sampleRun(sampleApi({ verdicts: [verdict] })), {
    viewport: { width: 1280, height: 900 },
  });
  expect(await page.locator('.cause').count()).toBeGreaterThanOrEqual(20);
  const end = await page.locator('#findings').evaluate((section) => section.getBoundingClientRect().bottom);
  expect(end).toBeLessThan(2700);
});
