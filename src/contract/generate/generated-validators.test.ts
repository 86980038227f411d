import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from '#test';
import { responseExamples } from '../examples.ts';
import { valueAt } from '../json-pointer.ts';
import type { Contract } from '../model/index.ts';
import { PROJECT } from '../project.ts';
import { CONTRACTS } from '../testing/own-contracts.ts';

for (const contract of CONTRACTS) {
  test(`generated validators and the contract of ${contract.api} agree on every example and on its broken copies`, () => {
    const validators = createRequire(import.meta.url)(
      path.join(PROJECT, `generated/${contract.api}/validators.cjs`),
    ) as Record<string, (value: unknown) => boolean>;
    const schemas = schemasOf(contract);
    const bodies = responseExamples(contract).flatMap(({ value }) => [value, ...brokenCopies(value)]);
    const judged = bodies.flatMap((body) =>
      schemas.map(([name, schema]) => ({ name, body, valid: contract.validate(schema, body).length === 0 })),
    );
    expect(judged.filter(({ name, body, valid }) => validators[name]?.(body) !== valid)).toEqual([]);
    expect(new Set(judged.map(({ valid }) => valid)).size).toBe(2);
  });
}

function schemasOf(contract: Contract): [string, string][] {
  const components = Object.keys(valueAt(contract.document, '/components/schemas') as object);
  return [
    ...components.map((name): [string, string] => [name, `/components/schemas/${name}`]),
    ...contract.operations.map(({ id, success }): [string, string] => [id, success]),
  ];
}

/** Each member left out, and each put to a value of another type. */
function brokenCopies(value: unknown): unknown[] {
  const members = Object.entries(value as object);
  return members.flatMap(([name, member]) => [
    Object.fromEntries(members.filter(([other]) => other !== name)),
    { ...(value as object), [name]: typeof member === 'string' ? 1 : 'text' },
  ]);
}
