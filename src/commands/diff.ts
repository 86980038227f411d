import { parseArgs } from 'node:util';
import { compareContracts, namedContract, renderComparison } from '../contract/diff/index.ts';

const USAGE = 'Give two revisions, the older first: npm run contract:diff -- 2019-12-10 2025-03-14 [--json].';

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [older, newer, ...more] = positionals;
  if (older === undefined || newer === undefined || more.length > 0) throw new Error(USAGE);
  const comparison = await compareContracts(namedContract(older), namedContract(newer));
  console.log(values.json ? JSON.stringify(comparison, null, 2) : renderComparison(comparison));
} catch (error) {
  console.error(error instanceof Error ? error.message.split('\n')[0] : String(error));
  process.exitCode = 1;
}
