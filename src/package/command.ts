#!/usr/bin/env node
// oxlint-disable-next-line import/no-unassigned-import -- says so before anything that an old Node cannot load
import './require-node.ts';
// oxlint-disable-next-line import/no-unassigned-import -- before anything that is compiled
import './keep-compiled.ts';

const { runProgram } = await import('../commands/index.ts');
process.exitCode = await runProgram(process.argv.slice(2));
