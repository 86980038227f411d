import XmlBuilder from 'fast-xml-builder';
import type { Manifest } from '../../findings/index.ts';
import { type CaseGroup, caseGroups, isFailing, type RunCase } from './case-groups.ts';
import type { CaseOutcome } from './case-outcome.ts';
import type { Format } from './format.ts';

/** A run as JUnit XML. */
export const renderJunit: Format = (run) => {
  const groups = caseGroups(run);
  const builder = new XmlBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: true,
  });
  const suites = { '@name': run.manifest.suite, ...countsOf(groups.flatMap(({ cases }) => cases)) };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({
    testsuites: { ...suites, testsuite: groups.map((group) => suiteOf(group, run.manifest)) },
  })}`;
};

function suiteOf({ name, host, cases }: CaseGroup, { startedAt }: Manifest): object {
  return {
    '@name': name,
    ...(host !== '' && { '@hostname': host }),
    '@timestamp': startedAt,
    ...countsOf(cases),
    testcase: cases.map(elementOf),
  };
}

function countsOf(cases: readonly RunCase[]): object {
  const count = (kind: CaseOutcome['kind']) => cases.filter((each) => each.kind === kind).length;
  return {
    '@tests': cases.length,
    '@failures': count('failure'),
    '@errors': count('error'),
    '@skipped': count('skipped'),
    '@time': seconds(cases.reduce((sum, { milliseconds }) => sum + milliseconds, 0)),
  };
}

function elementOf(testCase: RunCase): object {
  const { className, name, milliseconds, place, kind, text } = testCase;
  const sound = withoutControls(text);
  const message = { '@message': sound.split('\n', 1)[0] };
  return {
    '@classname': className,
    '@name': name,
    '@time': seconds(milliseconds),
    ...(place && { '@file': place.file, '@line': place.line }),
    ...(kind === 'skipped' && { skipped: message }),
    ...(isFailing(testCase) && { [kind]: { ...message, '#text': sound } }),
  };
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

/** XML cannot hold them, however they are written. */
function withoutControls(text: string): string {
  return text.toWellFormed().replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
