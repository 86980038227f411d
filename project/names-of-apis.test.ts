import { expect, test } from '#test';
import { expectNothing } from './expect-nothing.ts';
import { projectFiles, projectText } from './project-files.ts';

/** Names of the APIs whose contracts this repository holds. The brackets keep the pattern from finding itself. */
const NAMES =
  /modelart[s]|tencen[t]|huawe[i]|ShowServiceEvent[s]|ShowServiceUpdateLog[s]|DescribeServiceEven[t]|(?<![a-z])cc[s](?![a-z])/i;
/** A form of credentials is a part of the language, and others sign in by it too. */
const FORM = /tencen[t]-api-2|signTencen[t]Request/g;
const CODE = /^(?:src|project|specs|bench)\/|^[^/]+\.[cm]?[jt]s$/;
/** Where the names may stand, and why. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/modelart[s]|tencen[t]|own-apis/, 'its name says which API it is about'],
  [/^src\/client\/credentials\//, 'forms in which the vendors sign'],
  [/^src\/provider\/authentication\/forms\//, 'the same as the mock reads them'],
  [/^src\/provider\/data\//, 'items that look like those of the vendors'],
  [/^src\/faults\/written\//, 'faults that a vendor might have'],
  [/^src\/measuring\/detection\/(?:.*\.test\.ts|testing\/.*)$/, 'the measure of those faults'],
  [/^src\/package\/pack\//, 'the package holds these contracts, and shows them'],
  [/^specs\//, 'tests by hand and pacts of these APIs'],
  [/^project\/images\//, 'pictures of a report about them'],
];

const namingFiles = projectFiles().filter(
  (file) => CODE.test(file) && !file.endsWith('.pem') && names(projectText(file)),
);

function names(text: string): boolean {
  return NAMES.test(text.replaceAll(FORM, ''));
}

test('no other code names an API of this repository', () => {
  const strange = namingFiles.filter((file) => !PLACES.some(([place]) => place.test(file)));
  expectNothing(
    strange.map(
      (file) =>
        `${file} names an API: take one by what it promises (src/contract/testing), invent a contract, or say in the name of the file which API it is about`,
    ),
  );
});

/** Faults that were written for one API: the names of their files. */
const WRITTEN = projectFiles().flatMap((file) => {
  const [, id] = /^src\/faults\/written\/([a-z0-9-]+)\.ts$/.exec(file) ?? [];
  return id === undefined || id === 'index' ? [] : [id];
});

test('no other test of the suite names a fault that was written for one API', () => {
  expect(WRITTEN.length).toBeGreaterThan(50);
  const tests = projectFiles().filter(
    (file) => /^src\/.*\.test\.ts$/.test(file) && !PLACES.some(([place]) => place.test(file)),
  );
  const named = tests.flatMap((file) => {
    const text = projectText(file);
    return WRITTEN.filter((id) => new RegExp(`(?<![\\w/-])${id}(?![\\w/-])`).test(text)).map((id) => `${file}: ${id}`);
  });
  expectNothing(
    named.map(
      (each) => `${each} is a fault of one API: take one by what it breaks (src/faults/testing/derived-from.ts)`,
    ),
  );
});

test('every place where the names may stand needs it', () => {
  const needless = PLACES.filter(([place]) => !namingFiles.some((file) => place.test(file)));
  expectNothing(needless.map(([place]) => `${place} holds no name of an API: take it out of the list`));
});

test('a name is found, however it is written, and a form of credentials is none', () => {
  for (const parts of [
    ['Model', 'Arts'],
    ['MODEL', 'ARTS_TOKEN'],
    ['askTence', 'nt('],
    ['C', 'CS_ENDPOINT'],
    ['cc', 's.events'],
  ])
    expect(names(parts.join('')), parts.join('')).toBe(true);
  for (const parts of [['form: tence', 'nt-api-2'], ['success'], ['accsess'], ['']])
    expect(names(parts.join('')), parts.join('')).toBe(false);
});
