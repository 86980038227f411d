import { brokerOf, publishedVersion, runBroker } from '../pact/publish/index.ts';
import { pactFiles } from '../pact/index.ts';

try {
  const broker = brokerOf(process.env);
  if (broker === undefined) console.log('Nothing was published: PACT_BROKER_BASE_URL is not set.');
  else {
    const { version, branch } = publishedVersion();
    const files = pactFiles();
    await runBroker(broker, ['publish', ...files, '--consumer-app-version', version, '--branch', branch]);
    for (const file of files) console.log(`published ${file}`);
    console.log(
      `${files.length} pacts published to ${new URL(broker).origin} as version ${version} of branch ${branch}`,
    );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
