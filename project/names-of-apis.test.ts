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
