import path from 'node:path';
import { PROJECT } from '../../src/contract/index.ts';
import { readServices } from './service.ts';
import { missingPrograms } from './start-service.ts';
import { type VerifiedService, verifyService } from './verify-service.ts';

/** `npm run services [name…]`: verifies the real services that this machine can run, and compares with what is known of them. */
const names = process.argv.slice(2);
const services = readServices();
const unknown = names.filter((name) => !services.some((service) => service.name === name));
if (unknown.length > 0) {
  console.error(`Unknown service "${unknown.join('", "')}". Known: ${services.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

for (const service of services.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const missing = await missingPrograms(service);
  if (missing.length > 0) {
    console.log(`${service.name}: not run, because this machine has no ${missing.join(', ')}`);
    continue;
  }
  console.log(`${service.name} ${service.version}: is started and verified`);
  const verified = await verifyService(service, path.join(PROJECT, 'reports/services', service.name));
  console.log(linesOf(verified).join('\n'));
  if (verified.missed.length + verified.unknown.length + verified.unshown.length > 0) process.exitCode = 1;
}

function linesOf({ headline, counts, known, missed, unknown: others, unshown }: VerifiedService): string[] {
  return [
    `  ${Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')}`,
    ...known.map(({ what }) => `  known: ${what}`),
    ...missed.map(({ check, what }) => `  MISSED by ${check}: ${what}`),
    ...others.map(({ check, operation, message }) => `  NOT KNOWN: ${check} on ${operation}: ${message}`),
    ...unshown.map(({ finding, printed }) => `  NOT SHOWN BY CURL: ${finding.what} It printed ${printed.slice(0, 80)}`),
    `  ${headline}`,
  ];
}
