import { expect, test } from '#test';
import { sampleApi, sampleRun } from '../findings/testing/index.ts';
import { renderFindingsFile } from '../reporting/testing/index.ts';
import { commandFolder } from './testing/index.ts';

const WITHOUT_VERDICTS = { ...JSON.parse(renderFindingsFile(sampleRun())), apis: [{ api: 'library' }] } as object;

/** Commands that read what a verification left, and how each is typed. */
const READERS = [['publish'], ['replay', '0123456789ab'], ['confirm', '0123456789ab']] as const;

for (const [what, left, said] of [
  ['no file', undefined, /^There is no left\/findings\.json: run npm run verify first\.\n$/],
  ['an older format', '{ "formatVersion": 0 }', /left\/findings\.json has the format 0, and this suite reads 1\. Run /],
  ['half a file', '{ "manifest": {', /left\/findings\.json is not JSON\. Run npm run verify again\.\n$/],
  [
    'another shape',
    JSON.stringify(WITHOUT_VERDICTS),
    /findings\.json breaks its schema: \/apis\/0 must have required /,
  ],
] as const)
  test(`${what} in CONTRACT_REPORTS is one sentence of every command that reads it`, async () => {
    const own = commandFolder();
    own.write('.env', 'CONTRACT_REPORTS=left\n');
    own.write('contracts/none.txt', '');
    if (left !== undefined) own.write('left/findings.json', left);
    for (const words of READERS) {
      const { code, err } = await own.run(...words);
      expect([code, err], words[0]).toEqual([2, expect.stringMatching(said)]);
      expect(err.trimEnd().split('\n'), words[0]).toHaveLength(1);
    }
  });

test('publish says of a run on the mock that it proves nothing', async () => {
  const own = commandFolder();
  own.write('.env', 'CONTRACT_REPORTS=left\n');
  own.write('left/findings.json', renderFindingsFile(sampleRun(sampleApi())));
  const { code, err } = await own.run('publish');
  expect([code, err]).toEqual([2, expect.stringMatching(/^The last verification ran on the mock alone, /)]);
});

test('report opens what CONTRACT_REPORTS or --reports names', async () => {
  const own = commandFolder();
  own.write('.env', 'CONTRACT_REPORTS=left\n');
  for (const [words, file] of [
    [[], 'left'],
    [['--reports', 'parts/1'], 'parts/1'],
  ] as const) {
    const { code, err } = await own.run('report', ...words);
    expect([code, err]).toEqual([
      2,
      `There is no report yet: ${file}/index.html is missing. Run npm run verify first.\n`,
    ]);
  }
});
