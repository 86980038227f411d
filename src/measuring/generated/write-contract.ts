import { stringify } from 'yaml';
import type { ContractPlan } from './contract-plan.ts';
import type { Node } from './parts/part.ts';
import { agreementOf, environmentOf } from './write-promises.ts';
import { writeList } from './write-list.ts';
import { withChoicesOfNull } from './with-choices-of-null.ts';
import { withoutSaidRoles } from './without-said-roles.ts';
import { withSharedParameters } from './with-shared-parameters.ts';

/** One of so many contracts writes null as a choice, and another one leaves out the roles that its lists say. */
const CHOOSING = 3;

/** A generated contract as a document in YAML. */
export function writeContract(plan: ContractPlan): string {
  const { access, fields, identity, lists, wording, promised } = plan;
  const properties = { ...identity.properties, ...Object.fromEntries(fields.map(({ name, schema }) => [name, schema])) };
  const required = Object.keys(properties);
  const said = rulesOf(plan);
  const rules = said.length > 0 && { 'x-invariants': said };
  const names = Object.keys(access.schemes);
  const paths = Object.fromEntries(lists.map((list, at) => writeList(list, { plan, name: `List${'AB'[at]}` })));
  const document: Node = {
    openapi: '3.1.0',
    info: { title: 'Generated lists', version: '2026-01-01' },
    'x-outcomes': wording.outcomes,
    ...environmentOf(plan),
    ...agreementOf(plan),
    ...(names.length > 0 && { security: [...names.map((name) => ({ [name]: [] })), ...(access.guests ? [{}] : [])] }),
    paths,
    components: {
      ...(names.length > 0 && { securitySchemes: access.schemes }),
      schemas: { Item: { type: 'object', required, ...rules, properties }, Error: wording.error },
    },
  };
  const written = variantOf(document, plan.data.seed % CHOOSING);
  return stringify(promised.shared ? withSharedParameters(written) : written, {
    aliasDuplicateObjects: false,
    lineWidth: 0,
  });
}

function variantOf(document: Node, variant: number): Node {
  if (variant === 0) return withChoicesOfNull(document);
  return variant === 1 ? withoutSaidRoles(document) : document;
}

/** The rules that something can break: the items have the field, and where a rule reads the request, a list is asked for it. */
function rulesOf({ promised, fields, lists }: ContractPlan): Node[] {
  const isAsked = lists.some((list) => list.filters);
  return promised.rules
    .filter(({ about }) =>
      fields.some(({ name, filters }) => name === about && (about !== 'kind' || (isAsked && filters.some(isKind)))),
    )
    .map(({ said }) => said);
}

function isKind({ parameter }: ContractPlan['fields'][number]['filters'][number]): boolean {
  return parameter.name === 'kind';
}
