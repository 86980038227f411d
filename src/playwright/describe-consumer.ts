import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PactV4, SpecificationVersion } from '@pact-foundation/pact';
import { expect, test } from '@playwright/test';
import { findContract, findOperation, loadContracts, PROJECT } from '../contract/index.ts';
import {
  mergePacts,
  pactFile,
  partFolder,
  PARTS,
  readPact,
  type Sent,
  type StateName,
  wireInteraction,
} from '../pact/index.ts';

/** Something that a consumer relies on, and how to run the part of the consumer that relies on it. */
export interface ConsumerInteraction {
  /** The state that the provider must be in, and the values that the state is about. */
  readonly given: readonly [StateName, Readonly<Record<string, string>>?];
  readonly asks: string;
  readonly parameters: Readonly<Record<string, Sent>>;
  readonly answer: { readonly status: number; readonly body: unknown };
  /** Runs the consumer against the endpoint and asserts what it makes of the answer. */
  readonly consumer: (endpoint: string) => Promise<void>;
}

/** Declares the pact of a consumer with an API: a test for each interaction, and one for the committed file. */
export function describeConsumer(
  { consumer, api }: { readonly consumer: string; readonly api: string },
  interactions: Readonly<Record<string, ConsumerInteraction>>,
): void {
  const contract = findContract(loadContracts(), api);
  test.describe(`${consumer} and ${api}`, () => {
    for (const [description, interaction] of Object.entries(interactions)) {
      test(description, async () => {
        const operation = findOperation(contract, interaction.asks);
        const folder = partFolder(process.env['PACT_PARTS'] ?? PARTS, { api, consumer, description });
        rmSync(folder, { recursive: true, force: true });
        await replay(
          { consumer, api, description, folder },
          interaction,
          wireInteraction({ operation, parameters: interaction.parameters }),
        );
        if (process.env['PACT_PARTS'] === undefined) expectCommitted({ consumer, api, description }, folder);
      });
    }

    test('the committed pact holds these interactions and no other', () => {
      test.skip(process.env['PACT_PARTS'] !== undefined, 'the pact is being written');
      const file = pactFile(api, consumer);
      const known = existsSync(path.join(PROJECT, file))
        ? readPact(file).interactions.map(({ description }) => description)
        : [];
      expect(known, `run npm run pacts and commit ${file}`).toEqual(Object.keys(interactions).toSorted());
    });
  });
}

interface Part {
  readonly consumer: string;
  readonly api: string;
  readonly description: string;
  readonly folder: string;
}

async function replay(
  { consumer, api, description, folder }: Part,
  { given: [state, values], answer, consumer: run }: ConsumerInteraction,
  wire: ReturnType<typeof wireInteraction>,
): Promise<void> {
  const pact = new PactV4({
    consumer,
    provider: api,
    dir: folder,
    spec: SpecificationVersion.SPECIFICATION_VERSION_V4,
    logLevel: 'error',
  });
  await pact
    .addInteraction()
    .given(state, { ...values })
    .uponReceiving(description)
    .withRequest(wire.method, wire.path, (request) => request.query({ ...wire.query }).headers({ ...wire.headers }))
    .willRespondWith(answer.status, (response) => response.jsonBody(answer.body))
    .executeTest(({ url }) => run(url));
}

/** Fails where the committed pact holds another version of the interaction, and says how to write it again. */
function expectCommitted({ consumer, api, description }: Omit<Part, 'folder'>, folder: string): void {
  const file = pactFile(api, consumer);
  const committed = readPact(file).interactions.find((interaction) => interaction.description === description);
  const written = mergePacts([readPact(path.join(folder, `${consumer}-${api}.json`))]).interactions[0];
  expect(committed, `run npm run pacts and commit ${file}`).toEqual(written);
}
