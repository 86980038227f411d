import { CommandError, defineCommand, EXIT } from './program/index.ts';

export const pactsPublish = defineCommand({
  name: 'pacts:publish',
  does: 'hands the pacts to the broker in PACT_BROKER_BASE_URL, under the commit and its branch',
  example: '',
  takes: (command) => command,
  run: async () => {
    const { pactFiles } = await import('../pact/index.ts');
    const { brokerOf, publishedVersion, runBroker } = await import('../pact/publish/index.ts');
    const broker = brokerOf(process.env);
    if (broker === undefined)
      throw new CommandError(
        'Nothing was published: PACT_BROKER_BASE_URL is not set. Set it to the address of your broker.',
      );
    const { version, branch } = publishedVersion();
    const files = pactFiles();
    if (files.length === 0)
      throw new CommandError('Nothing was published: contracts/ holds no pact. Write one with npm run pacts.');
    await runBroker(broker, ['publish', ...files, '--consumer-app-version', version, '--branch', branch]);
    for (const file of files) console.log(`published ${file}`);
    console.log(
      `${files.length} pacts published to ${new URL(broker).origin} as version ${version} of branch ${branch}`,
    );
    return EXIT.kept;
  },
});
