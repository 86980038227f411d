import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { SUITE } from '../program/index.ts';

const PROGRAM = path.join(SUITE.folder, 'node_modules/@playwright/test/cli.js');

/**
 * Joins the blob reports of Playwright in several folders into its HTML report and `results.json` in another. Gives a sentence where that is not possible;
 * folders without any need none.
 */
export async function mergeBlobs(folders: readonly string[], target: string): Promise<string | undefined> {
  const blobs = folders.map((folder) => globSync(path.join(folder, 'blob/*.zip')));
  const without = folders.filter((_, index) => blobs[index]?.length === 0);
  if (without.length === folders.length) return undefined;
  if (without.length > 0)
    return `The reports of Playwright are not joined, because ${without.join(', ')} ${without.length === 1 ? 'holds' : 'hold'} none.`;
  if (!existsSync(PROGRAM))
    return 'The reports of Playwright are not joined, because Playwright is not installed here.';
  const folder = mkdtempSync(path.join(tmpdir(), 'contract-merge-'));
  try {
    for (const [index, blob] of blobs.flat().entries()) copyFileSync(blob, path.join(folder, `report-${index}.zip`));
    return await mergeReports(folder, target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A configuration of its own, because that of the project begins a verification, and because machines keep the project in different folders. */
async function mergeReports(folder: string, target: string): Promise<string | undefined> {
  const reporter = [
    ['html', { outputFolder: path.join(target, 'playwright'), open: 'never' }],
    ['json', { outputFile: path.join(target, 'results.json') }],
  ];
  const config = path.join(folder, 'merge.config.mjs');
  const testDir = path.join(SUITE.folder, 'specs');
  writeFileSync(config, `export default ${JSON.stringify({ testDir, reporter })};\n`);
  const child = spawn(process.execPath, [PROGRAM, 'merge-reports', '--config', config, folder], {
    cwd: SUITE.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = (await once(child, 'close')) as [number | null];
  return code === 0 ? undefined : `The reports of Playwright are not joined: ${(await said).join('').trim()}`;
}
