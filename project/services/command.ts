import path from 'node:path';
import { PROJECT } from '../../src/contract/index.ts';
import { linesOf } from './lines-of.ts';
import { readServices, type Service } from './service.ts';
import { missingPrograms } from './start-service.ts';
import { verifyService } from './verify-service.ts';

/** `npm run services [name…]`: verifies the real services that this machine can run, and compares with what is known of them. */
const names = process.argv.slice(2);
const services = readServices();
const unknown = names.filter((name) => !services.some((service) => service.name === name));
if (unknown.length > 0) {
  console.error(`Unknown service "${unknown.join('", "')}". Known: ${services.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

/** Ctrl-C stops what was started. */
const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());

const chosen = services.filter(({ name }) => names.length === 0 || names.includes(name));
for (const service of chosen) if (!stop.signal.aborted && !(await isAsKnown(service))) process.exitCode = 1;
if (stop.signal.aborted) process.exitCode = 130;

/** Whether a service is as it is known. One that this machine cannot run is named, and is no difference. */
async function isAsKnown(service: Service): Promise<boolean> {
  const missing = await missingPrograms(service);
  if (missing.length > 0) {
    console.log(`${service.name}: not run, because this machine has no ${missing.join(', ')}`);
    return true;
  }
  console.log(`${service.name} ${service.version}: is installed, started and verified`);
  const work = path.join(PROJECT, 'node_modules/.cache/services', service.name);
  try {
    const verified = await verifyService(service, work, stop.signal);
    console.log(linesOf(verified).join('\n'));
    return verified.missed.length + verified.unknown.length + verified.unshown.length === 0;
  } catch (error) {
    console.log(stop.signal.aborted ? '  stopped' : `  NOT VERIFIED: ${(error as Error).message}`);
    return false;
  }
}
