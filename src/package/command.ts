#!/usr/bin/env node
// oxlint-disable-next-line import/no-unassigned-import -- says so before anything that an old Node cannot load
import './require-node.ts';

// Node keeps what it compiles, for this process and for those that it starts: each command begins sooner.
const { enableCompileCache, getCompileCacheDir } = await import('node:module');
enableCompileCache();
const cache = getCompileCacheDir();
if (cache !== undefined) process.env['NODE_COMPILE_CACHE'] ??= cache;

const { runProgram } = await import('../commands/index.ts');
process.exitCode = await runProgram(process.argv.slice(2));
