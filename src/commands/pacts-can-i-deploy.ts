import { parseArgs } from 'node:util';
import { brokerOf, publishedVersion, runBroker } from '../pact/publish/index.ts';
import { pactFiles, readPact } from '../pact/index.ts';

try {
  const {
    positionals: [environment = 'production'],
  } = parseArgs({ allowPositionals: true });
  const broker = brokerOf(process.env);
  if (broker === undefined) console.log('Nobody was asked: PACT_BROKER_BASE_URL is not set.');
  else {
    const { version } = publishedVersion();
    for (const consumer of new Set(pactFiles().map((file) => readPact(file).consumer.name))) {
      await runBroker(broker, [
        'can-i-deploy',
        '--pacticipant',
        consumer,
        '--version',
        version,
        '--to-environment',
        environment,
      ]);
      console.log(`${consumer} ${version} can be deployed to ${environment}`);
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
