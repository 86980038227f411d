import { stringify } from 'yaml';
import type { ContractPlan } from './contract-plan.ts';
import { writeList } from './write-list.ts';

const REFUSED_AS: readonly (readonly [outcome: string, status: number])[] = [
  ['invalid-parameter', 400],
  ['missing-credentials', 401],
  ['invalid-credentials', 401],
  ['expired-credentials', 401],
  ['foreign-owner', 403],
  ['unknown-resource', 404],
];
const ERROR = { $ref: '#/components/schemas/Error' };

/** A generated contract as a document in YAML. */
export function writeContract(plan: ContractPlan): string {
  const { access, fields, identity, lists } = plan;
  const properties = { ...identity.properties, ...Object.fromEntries(fields.map(({ name, schema }) => [name, schema])) };
  const outcomes = Object.fromEntries(REFUSED_AS.map(([outcome, status]) => [outcome, { status: [status], schema: ERROR }]));
  const document = {
    openapi: '3.1.0',
    info: { title: 'Generated lists', version: '2026-01-01' },
    'x-outcomes': { success: { status: [200] }, ...outcomes },
    ...(access.scheme && { security: [{ key: [] }, ...(access.guests ? [{}] : [])] }),
    paths: Object.fromEntries(lists.map((list, at) => writeList(list, { plan, name: `List${'AB'[at]}` }))),
    components: {
      ...(access.scheme && { securitySchemes: { key: access.scheme } }),
      schemas: {
        Item: { type: 'object', required: Object.keys(properties), properties },
        Error: { type: 'object', required: ['error'], properties: { error: { type: 'string', minLength: 1 } } },
      },
    },
  };
  return stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 });
}
