import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '#test';
import { openReport } from './open-report.ts';

test.skip(process.platform === 'win32', 'the stand-in for a browser is a shell script');

test('says one sentence where there is no report', async () => {
  expect(await openReport('reports/none/index.html')).toEqual({
    found: false,
    message: 'There is no report yet: reports/none/index.html is missing.',
  });
});

for (const [platform, opener] of [
  ['linux', 'xdg-open'],
  ['darwin', 'open'],
] as const) {
  test(`opens the report with ${opener} on ${platform}`, async () => {
    const [page, script, seen] = ['index.html', opener, 'seen'].map((name) => test.info().outputPath(name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(page, '');
    writeFileSync(script, `#!/bin/sh\nprintf %s "$1" > '${seen}.part' && /bin/mv '${seen}.part' '${seen}'\n`);
    chmodSync(script, 0o755);
    expect(await openReport(page, { platform, path: test.info().outputDir })).toEqual({ found: true, message: page });
    await expect.poll(() => existsSync(seen) && readFileSync(seen, 'utf8')).toBe(page);
  });
}

test('names the file where no browser can be started', async () => {
  const page = test.info().outputPath('index.html');
  writeFileSync(page, '');
  expect(await openReport(page, { platform: 'linux', path: test.info().outputDir })).toEqual({
    found: true,
    message: `${page} (no browser could be started: open the file yourself)`,
  });
});
