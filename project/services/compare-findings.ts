import type { Finding } from '../../src/findings/index.ts';
import type { KnownFinding } from './service.ts';

/** How the findings of a verification stand beside those that are known. */
export interface ComparedFindings {
  readonly known: readonly KnownFinding[];
  /** Known, and not found this time. */
  readonly missed: readonly KnownFinding[];
  /** Found, and not known: a mistake of the service that nobody has seen by hand, or one of this suite. */
  readonly unknown: readonly Finding[];
}

/** Compares what fails a run with the committed list. */
export function compareFindings(found: readonly Finding[], known: readonly KnownFinding[]): ComparedFindings {
  const failing = found.filter(({ severity }) => severity === 'error');
  const isMeant = (finding: Finding, { check, operation, message = '' }: KnownFinding) =>
    finding.check === check && finding.operation === operation && finding.message.includes(message);
  return {
    known: known.filter((each) => failing.some((finding) => isMeant(finding, each))),
    missed: known.filter((each) => !failing.some((finding) => isMeant(finding, each))),
    unknown: failing.filter((finding) => !known.some((each) => isMeant(finding, each))),
  };
}
