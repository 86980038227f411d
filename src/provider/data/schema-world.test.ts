import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { outcomesOf, parseContract } from '../../contract/index.ts';
import { CONTRACTS } from '../../contract/testing/index.ts';
import { MODELARTS } from '../testing/modelarts-and-tencent/index.ts';
import { hear, variable } from '../testing/hear.ts';
import { startProvider } from '../start-provider.ts';
import { schemaInstance } from './schema-instance.ts';

const INSTANCES = `
  /v1/{project_id}/services/{service_id}/instances:
    get:
      operationId: ListInstances
      x-provenance: { basis: documented, source: events-2026 }
      parameters:
        - { $ref: '#/components/parameters/ProjectId' }
        - { $ref: '#/components/parameters/ServiceId' }
        - { name: limit, in: query, x-role: size, schema: { type: integer, default: 10, minimum: 1, maximum: 20 } }
        - { name: start, in: query, x-role: page, schema: { type: integer, default: 0, minimum: 0 } }
        - { name: state, in: query, x-role: filter, schema: { type: string, enum: [up, down] } }
      x-collection:
        items: /data/instances
        total: /data/total
        paging: { style: record-offset, page: start, size: limit, first: 0 }
        sort: { keys: { age: /age }, directions: { ascending: asc, descending: desc }, default: { key: age, direction: ascending } }
        filters: [{ parameter: state, field: /state, match: equals }]
      responses:
        '200':
          description: Instances.
          content:
            application/json:
              schema:
                type: object
                required: [service_id, data]
                properties:
                  service_id: { type: string }
                  data:
                    type: object
                    required: [total, instances]
                    properties:
                      total: { type: integer }
                      instances:
                        type: array
                        items:
                          type: object
                          required: [id, state, age]
                          properties:
                            id: { type: string, pattern: '^[0-9a-f]{8}$' }
                            state: { type: string, enum: [up, down] }
                            age: { type: integer, minimum: 0, maximum: 9999 }
                            ratio: { type: number, minimum: 0, maximum: 1 }
                            seen: { type: string, format: date-time }
                            stamp: { type: string, format: date-time, pattern: ':[0-9][0-9]Z$' }
                            page: { type: string, format: uri }
                            mail: { type: string, format: email }
                            born: { type: string, format: date }
                            at: { type: string, format: time }
                            host: { type: string, format: hostname }
                            address: { anyOf: [{ type: string, format: ipv4 }] }
                            name: { type: string, format: hostname, maxLength: 4 }
                            tags: { type: array, items: { type: string, maxLength: 5 } }
        '404': { $ref: '#/components/responses/UnknownService' }
`;

interface Instances {
  readonly service_id: string;
  readonly data: {
    readonly total: number;
    readonly instances: readonly { readonly id: string; readonly state: string; readonly age: number }[];
  };
}

function extended(api: string): ReturnType<typeof parseContract> {
  const text = readFileSync(path.resolve(import.meta.dirname, '../../../', MODELARTS.file), 'utf8');
  return parseContract(
    text.replace(/^paths:\n/m, () => `paths:${INSTANCES}`),
    `contracts/${api}/openapi.yaml`,
  );
}

for (const api of ['modelarts', 'unheard-of'])
  test(`a further list of ${api} is served from the contract alone`, async () => {
    const contract = extended(api);
    const provider = await startProvider({ contracts: [contract] });
    const ask = async (
      query: string,
      service = variable(provider, 'MODELARTS_SERVICE_ID'),
    ): Promise<{ status: number; body: Instances }> => {
      const url = `${provider.origin}/v1/${variable(provider, 'MODELARTS_PROJECT_ID')}/services/${service}/instances?${query}`;
      const { status, text } = await hear(url, { headers: { 'x-auth-token': variable(provider, 'MODELARTS_TOKEN') } });
      return { status, body: JSON.parse(text) as Instances };
    };
    const all = await ask('limit=20');
    expect(
      contract.validate(contract.operations.find(({ id }) => id === 'ListInstances')?.success ?? '', all.body),
    ).toEqual([]);
    expect(all.body.data.total).toBe(53);
    expect(all.body.data.instances).toHaveLength(20);
    const ages = all.body.data.instances.map(({ age }) => age);
    expect(ages).toEqual(ages.toSorted((a, b) => a - b));
    expect((await ask('start=5&limit=3')).body.data.instances).toEqual(all.body.data.instances.slice(5, 8));
    const up = await ask('state=up&limit=20');
    expect(up.body.data.instances.every(({ state }) => state === 'up')).toBe(true);
    expect(up.body.data.total).toBeLessThan(53);
    for (const [query, service, outcome] of [
      ['limit=21', undefined, 'invalid-parameter'],
      ['', 'nobody', 'unknown-resource'],
    ] as const) {
      const { status, body } = await ask(query, service);
      expect(outcomesOf(contract, { status, body })).toContain(outcome);
    }
    if (api === 'modelarts') expect(all.body.service_id).toBe(variable(provider, 'MODELARTS_SERVICE_ID'));
    await provider.close();
  });

for (const contract of CONTRACTS)
  for (const { id, success } of contract.operations)
    test(`makes an answer of ${id} that its schema allows`, () => {
      for (let count = 0; count < 20; count++)
        expect(contract.validate(success, schemaInstance(contract, success))).toEqual([]);
    });
