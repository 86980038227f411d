import { existsSync } from 'node:fs';
import path from 'node:path';
import { chosenReports, CommandError, defineCommand, wholeNumber } from './program/index.ts';

export const merge = defineCommand({
  name: 'merge',
  does: 'joins the reports of several machines into those that one machine would have left',
  example: 'parts/* --parts 2',
  takes: (command) =>
    command
      .argument('<folders...>', 'what verify left on each machine')
      .option(
        '--parts <count>',
        'how many parts there have to be; after verify --shard the reports know it',
        wholeNumber('--parts', { least: 1 }),
      )
      .option('--reports <folder>', 'writes there instead of into reports/'),
  run: async ({ parts: expected, reports }, folders) => {
    const { mergeRuns, readForeignRun, RunFolder, writeReports } = await import('../reporting/index.ts');
    const { mergeBlobs } = await import('./merge/merge-blobs.ts');
    const target = await chosenReports(reports);
    for (const folder of folders) refuseFolder(folder, target);
    const parts = folders.map((name) => ({ name, run: readForeignRun(path.join(name, 'findings.json')) }));
    const run = mergeRuns(parts, expected);
    const folder = RunFolder.open(target);
    try {
      const said = await mergeBlobs(folders, target);
      if (said !== undefined) console.log(said);
      return writeReports(run, { folder }).exitCode;
    } finally {
      folder.close();
    }
  },
});

function refuseFolder(folder: string, target: string): void {
  if (!existsSync(path.join(folder, 'findings.json')))
    throw new CommandError(`${folder} holds no run: there is no findings.json in it. Give folders that verify wrote.`);
  if (path.resolve(folder) === target)
    throw new CommandError(`${folder} is the folder that is written into: name another one with --reports.`);
}
