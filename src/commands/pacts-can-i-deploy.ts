import { CommandError, defineCommand, EXIT, type ExitCode } from './program/index.ts';

export const pactsCanIDeploy = defineCommand({
  name: 'pacts:can-i-deploy',
  does: 'asks the broker in PACT_BROKER_BASE_URL whether each consumer can be deployed as it is committed',
  example: 'staging',
  takes: (command) => command.argument('[environment]', 'where to', 'production'),
  run: async (_, environment) => {
    const { pactFiles, readPact } = await import('../pact/index.ts');
    const { brokerOf } = await import('../pact/publish/index.ts');
    const broker = brokerOf(process.env);
    // A gate that nobody was asked about stays closed.
    if (broker === undefined)
      throw new CommandError(
        'Nobody was asked: PACT_BROKER_BASE_URL is not set. Set it to the address of your broker.',
      );
    const consumers = new Set(pactFiles().map((file) => readPact(file).consumer.name));
    if (consumers.size === 0)
      throw new CommandError('Nobody was asked: contracts/ holds no pact. Write one with npm run pacts.');
    for (const consumer of consumers) {
      const code = await askBroker(broker, consumer, environment);
      if (code !== EXIT.kept) return code;
    }
    return EXIT.kept;
  },
});

/** A broker that says no has found something; one that cannot be asked ends the command. */
async function askBroker(broker: string, consumer: string, environment: string): Promise<ExitCode> {
  const { BrokerRefusal, publishedVersion, runBroker } = await import('../pact/publish/index.ts');
  const { version } = publishedVersion();
  const question = ['--pacticipant', consumer, '--version', version, '--to-environment', environment];
  try {
    await runBroker(broker, ['can-i-deploy', ...question]);
    console.log(`${consumer} ${version} can be deployed to ${environment}`);
    return EXIT.kept;
  } catch (error) {
    if (!(error instanceof BrokerRefusal)) throw error;
    console.error(error.message);
    return EXIT.findings;
  }
}
