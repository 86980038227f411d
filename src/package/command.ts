#!/usr/bin/env node
// oxlint-disable-next-line import/no-unassigned-import -- says so before anything that an old Node cannot load
import './require-node.ts';
import path from 'node:path';

/** What the installed command does, each in a file of its own that reads the rest of the command line. */
const COMMANDS: Readonly<Record<string, string>> = { mock: '../commands/mock', verify: '../commands/verify' };

const [name = ''] = process.argv.splice(2, 1);
const file = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (file === undefined) {
  console.error(`Unknown command "${name}". Known: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exitCode = 1;
} else {
  // Compiled, the files beside this one end as it does.
  await import(new URL(file + path.extname(import.meta.filename), import.meta.url).href);
}
