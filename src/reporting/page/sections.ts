import type { Run } from '../../findings/index.ts';
import { aboutChecks } from './about-checks.ts';
import { besideChecks } from './beside-checks.ts';
import { causeList, isCounted } from './causes/cause-list.ts';
import { fixed } from './causes/fixed.ts';
import { aboutConsumers, consumers } from './consumers.ts';
import { coverageSection } from './coverage-section.ts';
import { detection } from './detection.ts';
import { fidelity } from './fidelity.ts';
import { incidents } from './incidents.ts';
import { matrix } from './matrix.ts';
import type { ReportedApi, ReportedCause } from './reported-api.ts';
import { requests } from './requests.ts';
import { sectionOf, type Section, type SectionContent } from './section.ts';
import { trend } from './trend.ts';
import { unjudged } from './unjudged/unjudged.ts';

type Kind = Omit<SectionContent, 'apis'>;

const FINDINGS: Kind = {
  id: 'findings',
  title: 'Findings by cause',
  short: 'Findings',
  none: 'Nothing was found against the contract.',
  content: (api) => [causeList(api, isCounted), fixed(api)],
};

/** What else decides about a release. */
const FIRST: readonly Kind[] = [
  {
    id: 'unjudged',
    title: 'Not judged',
    lead: 'Checks without a verdict or with one in part, and what would give them a whole one.',
    none: 'Everything that applies was judged.',
    content: unjudged,
  },
  {
    id: 'coverage',
    title: 'Covered',
    lead: 'The promises of the contract, each seen kept, seen only wrong, or not seen.',
    none: 'Nothing says what was covered.',
    content: coverageSection,
  },
  { id: 'matrix', title: 'Operations and checks', short: 'Checks', none: 'No verdicts.', content: matrix },
  { id: 'incidents', title: 'Incidents', content: incidents },
  { id: 'latency', title: 'Latency', content: requests },
];

/** What a reader looks up. */
const THEN: readonly Kind[] = [
  { id: 'consumers', title: 'Consumers', lead: aboutConsumers(), content: consumers },
  { id: 'fidelity', title: 'What the mock answers otherwise', short: 'Mock', content: fidelity },
  { id: 'trend', title: 'Trend', content: trend },
  { id: 'waived', title: 'Waived findings', short: 'Waived', content: (api) => causeList(api, isWaived) },
  { id: 'informations', title: 'Informations', content: (api) => causeList(api, isInformation) },
];

/** Every section of the page that has something to show, in the order in which a reader asks. */
export function sectionsOf(run: Run, apis: readonly ReportedApi[]): readonly Section[] {
  return [
    ...sectionOf({ ...FINDINGS, apis }),
    ...besideChecks(run),
    ...FIRST.flatMap((kind) => sectionOf({ ...kind, apis })),
    ...detection(),
    ...THEN.flatMap((kind) => sectionOf({ ...kind, apis })),
    ...aboutChecks(apis),
  ];
}

function isInformation({ findings: [first] }: ReportedCause): boolean {
  return first?.finding.severity === 'information';
}

function isWaived(cause: ReportedCause): boolean {
  return !isInformation(cause) && cause.findings[0]?.finding.waiver !== undefined;
}
