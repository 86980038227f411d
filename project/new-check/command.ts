import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { leftToWrite } from './left-to-write.ts';
import { newCheck } from './new-check.ts';

/** `npm run new:check -- family/name`, in the project where it is called. */
const folder = process.cwd();

try {
  const files = await newCheck(folder, process.argv.slice(2).join(' '));
  execFileSync(process.execPath, ['src/package/command.ts', 'docs'], { cwd: folder });
  for (const file of [...files, 'docs/checks.md']) console.log(`writes ${file}`);
  const left = files.flatMap((file) => leftToWrite(file, readFileSync(path.join(folder, file), 'utf8')));
  console.log(`\n${left.join('\n')}\n\nWrite this, take the marks out, and run npm run docs and npm run test:fast.`);
  console.log('Then npm run detect measures the new fault, and writes the new figure.');
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
