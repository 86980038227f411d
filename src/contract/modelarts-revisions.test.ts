import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from '#test';
import { findContract } from './find-operation.ts';
import { findRevision, revisionsOf } from './revisions.ts';
import { lintContract } from './lint/lint-contract.ts';
import { responseExamples } from './examples.ts';
import { PROJECT } from './project.ts';
import { CONTRACTS } from './testing/own-contracts.ts';

const modelarts = findContract(CONTRACTS, 'modelarts');
const revisions = revisionsOf(modelarts);

test('the revisions of the update logs stand in the order of their dates, under the name of their API', () => {
  expect(revisions.map(({ api, version }) => [api, version])).toEqual([
    ['modelarts', '2019-12-10'],
    ['modelarts', '2022-09-19'],
    ['modelarts', '2025-03-14'],
  ]);
  for (const { file, version } of revisions) expect(file).toBe(`contracts/modelarts/revisions/${version}.yaml`);
});

for (const revision of revisions) {
  test(`the linter finds nothing in the revision of ${revision.version}, and its samples keep it`, () => {
    expect(lintContract(revision.file).map(({ message }) => message)).toEqual([]);
    const samples = responseExamples(revision).filter(({ status }) => status === '200');
    expect(samples.map(({ schema, value }) => revision.validate(schema, value))).toEqual([[]]);
  });
}

test('the OpenAPI linter finds nothing in any revision', () => {
  const bin = path.join(PROJECT, 'node_modules/.bin/redocly');
  const files = revisions.map(({ file }) => file);
  // Throws where the linter ends with an error.
  const text = execFileSync(process.execPath, [bin, 'lint', ...files, '--format', 'json'], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(text.match(/"warnings": 0,/g)).toHaveLength(files.length);
});

test('the sample of 2019 keeps the revision of 2019 and no later one', () => {
  const [sample] = responseExamples(findRevision(modelarts, '2019-12-10'));
  const keeps = [...revisions, modelarts].map((revision) => {
    const operation = revision.operations.find(({ id }) => id === sample?.operation);
    return revision.validate(operation?.success ?? '', sample?.value).length === 0;
  });
  expect(keeps).toEqual([true, false, false, false]);
});

test('the current contract is a revision too, and an unknown one names the known ones', () => {
  expect(findRevision(modelarts, modelarts.version)).toBe(modelarts);
  expect(() => findRevision(modelarts, '2020-01-01')).toThrow(
    'Unknown revision "2020-01-01" of modelarts. Known: 2019-12-10, 2022-09-19, 2025-03-14, 2026-01-08.',
  );
});

test('a revision knows the same revisions, and an API without any has none', () => {
  expect(revisionsOf(findRevision(modelarts, '2022-09-19'))).toEqual(revisions);
  expect(revisionsOf(findContract(CONTRACTS, 'tencent-ccs'))).toEqual([]);
});
