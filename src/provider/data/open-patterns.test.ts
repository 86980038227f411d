import { expect, test } from '#test';
import { parseContract } from '../../contract/index.ts';
import { startProvider } from '../start-provider.ts';
import { hear } from '../testing/hear.ts';

test('a pattern that says only how an id begins gives ids that differ', async () => {
  const contract = parseContract(
    `openapi: 3.1.0
info: { title: Jobs, version: '1' }
paths:
  /jobs:
    get:
      operationId: ListJobs
      x-collection: { items: /jobs, identity: /id }
      responses:
        '200':
          description: Jobs.
          content: { application/json: { schema: { type: object, required: [jobs], properties: { jobs: { type: array, items: { $ref: '#/components/schemas/Job' } } } } } }
components:
  schemas: { Job: { type: object, required: [id], properties: { id: { type: string, pattern: '^job-', maxLength: 40 } } } }
`,
    'contracts/jobs/openapi.yaml',
  );
  const provider = await startProvider({ contracts: [contract], items: 8 });
  try {
    const { jobs } = (await hear(`${provider.origin}/jobs`)).body as { jobs: readonly { readonly id: string }[] };
    expect(new Set(jobs.map(({ id }) => id)).size).toBeGreaterThan(4);
    expect(jobs.every(({ id }) => id.startsWith('job-'))).toBe(true);
  } finally {
    await provider.close();
  }
});
