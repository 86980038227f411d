import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { CONTRACTS } from '../contract/testing/index.ts';
import { faultsOf, findFault } from './index.ts';
import { DERIVATIONS } from './derived/index.ts';

const FAULTS = faultsOf(CONTRACTS);

test('every fault breaks a promise that stands in a contract, of operations that it has', () => {
  const unsound = FAULTS.flatMap(({ id, title, promise, also = [], operations = [], wrap }) => {
    const [api, pointer = ''] = promise.split('#');
    const contract = CONTRACTS.find((one) => one.api === api);
    const unsaid = [pointer, ...also.map((other) => other.replace(`${api}#`, ''))].filter(
      (broken) => contract?.node(broken) === undefined,
    );
    const unknown = operations.filter((operation) => !contract?.operations.some((one) => one.id === operation));
    return [
      ...unsaid.map((broken) => `${id}: the contract does not say ${broken}`),
      ...unknown.map((operation) => `${id}: there is no operation ${operation}`),
      ...(Object.keys(wrap).length === 0 ? [`${id}: it changes nothing`] : []),
      ...(/^\S.*[^.]$/s.test(title) ? [] : [`${id}: its title is ${JSON.stringify(title)}`]),
    ];
  });
  expect(unsound).toEqual([]);
});

const listed = {
  written: FAULTS.filter(({ derivation }) => derivation === undefined).map(({ id }) => id),
  derived: DERIVATIONS.map(({ name }) => name),
};
for (const [kind, names] of Object.entries(listed))
  test(`every ${kind} fault has a file of its name and a line in the index`, () => {
    const files = readdirSync(path.join(import.meta.dirname, kind))
      .filter((file) => /^(?!index\.|derivation\.).*(?<!\.test)\.ts$/.test(file))
      .map((file) => file.replace('.ts', ''));
    const unlisted = files
      .filter((file) => !names.includes(file))
      .map(
        (file) =>
          `src/faults/${kind}/index.ts has no line for ${file}.ts: add one, or give the fault the name of its file`,
      );
    const misnamed = names
      .filter((name) => !files.includes(name))
      .map((name) => `src/faults/${kind} has no file ${name}.ts: give the fault and its file one name`);
    expect([...unlisted, ...misnamed]).toEqual([]);
  });

test('no fault has the id of another', () => {
  expect(new Set(FAULTS.map(({ id }) => id)).size).toBe(FAULTS.length);
});

test('an unknown id is answered with the known ones', () => {
  const { id } = FAULTS.find((fault) => fault.derivation === undefined && fault.id.length > 15)!;
  expect(() => findFault('gremlin')).toThrow(new RegExp(`Unknown fault "gremlin". Known: .*${id}`));
  expect(() => findFault(`${id.slice(0, 9)}${id.slice(10)}`)).toThrow(`Did you mean ${id}?`);
  expect(() => findFault(id.slice(0, -1))).toThrow(new RegExp(`Alike: .*${id}`));
  expect(() => findFault('field')).toThrow(/Alike: .* and \d+ more\./);
});
