import { createClient, createTypedClient } from '../src/client/index.ts';
import { PROJECT } from '../src/contract/index.ts';
import { HostQueue, verify } from '../src/engine/index.ts';
import { readConfiguration, type Environment, type Settings } from '../src/environments/index.ts';
import { longList } from './long-list.ts';

/** What the process prints after it has walked over a list, or verified the API of the list. */
export interface Walked {
  readonly events: number;
  readonly violated: number;
  readonly megabytes: number;
}

const { contract, operation, size } = longList();
const { settings, selections } = readConfiguration({
  contracts: [contract],
  variables: process.env,
  folder: `${PROJECT}/bench`,
});
const environment = selections[0]?.environment;
if (environment === undefined)
  throw new Error(
    'No provider is configured to walk over: start one with npm run mock and set the variables that it prints.',
  );
const counted =
  process.argv[2] === 'verify' ? await verification(environment, settings) : await walk(environment, settings);
const walked: Walked = { ...counted, megabytes: process.resourceUsage().maxRSS / 1024 };
console.log(JSON.stringify(walked));

async function walk(environment: Environment, settings: Settings) {
  const client = clientOf(environment, settings);
  const typed = createTypedClient<Record<string, { parameters: object; responses: object }>>(client, contract);
  const events: unknown[] = [];
  for await (const event of typed.items(operation.id, { ...environment.resources[0]?.parameters, [size.name]: 1000 }))
    events.push(event);
  await client.close();
  return { events: events.length, violated: 0 };
}

async function verification(environment: Environment, settings: Settings) {
  const client = clientOf(environment, settings);
  const run = await verify({
    contract,
    environment,
    settings,
    client,
    queue: new HostQueue({ concurrency: settings.concurrency, maxRps: undefined }),
  });
  await client.close();
  return { events: 0, violated: run.verdicts.filter(({ verdict }) => verdict === 'violated').length };
}

function clientOf({ endpoint, credentials }: Environment, { timeoutMs }: Settings) {
  return createClient({ contract, endpoint, credentials, timeoutMs });
}
