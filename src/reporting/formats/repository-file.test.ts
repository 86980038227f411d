import { expect, test } from '#test';
import { sampleApi, sampleFinding, sampleRun, sampleVerdict } from '../../findings/testing/index.ts';
import { githubAnnotations } from './github-annotations.ts';
import { renderCtrf } from './to-ctrf.ts';
import { renderJunit } from './to-junit.ts';
import { renderSarif } from './to-sarif.ts';

const { manifest, apis } = sampleRun(
  sampleApi({ verdicts: [sampleVerdict({ verdict: 'violated', findings: [sampleFinding()] })] }),
);
const IN_REPOSITORY = /(?<=["= ])(?:services\/)?contracts\/library\/openapi\.yaml(?=[",])/g;

for (const [format, render] of [
  ['SARIF', renderSarif],
  ['JUnit', renderJunit],
  ['CTRF', renderCtrf],
  ['annotations', githubAnnotations],
] as const)
  test(`${format} names the file of a contract as its repository does`, () => {
    const filesIn = (text: string) => new Set(text.match(IN_REPOSITORY));
    expect(filesIn(render({ manifest: { ...manifest, contractsIn: 'services/' }, apis }))).toEqual(
      new Set(['services/contracts/library/openapi.yaml']),
    );
    expect(filesIn(render({ manifest, apis }))).toEqual(new Set(['contracts/library/openapi.yaml']));
  });
