import type { Check } from '../checks/index.ts';
import type { Contract, Operation } from '../contract/index.ts';
import { createFinding, type Finding, type Manifest, type Masker, type Verdict, verdictOf } from '../findings/index.ts';
import type { Ledger, Page } from './ledger.ts';

export interface ResolveInput {
  readonly contract: Contract;
  readonly checks: readonly Check[];
  readonly ledger: Ledger;
  readonly masker: Masker;
  readonly failOn: Manifest['failOn'];
}

/** Turns the ledger into one verdict for each operation × check; what builds on a broken promise is not judged. */
export function resolveVerdicts(input: ResolveInput): Verdict[] {
  return input.contract.operations.flatMap((operation) => resolveOperation(operation, input));
}

function resolveOperation(operation: Operation, { checks, ledger, masker, failOn }: ResolveInput): Verdict[] {
  const pages = new Map(checks.filter((check) => check.appliesTo(operation)).map((check) => [check.id, ledger.page(operation, check)]));
  const roots = brokenRoots(checks, pages);
  return checks.map((check) => {
    const page = pages.get(check.id);
    const about = { api: operation.contract.api, operation: operation.id, check: check.id, title: check.title };
    if (!page) return { ...about, ...NOT_APPLICABLE };
    const record = { ...about, evidence: page.evidence.counts, resources: [...page.subjects], durationMs: Math.round(page.durationMs) };
    const root = roots.get(check.id);
    if (root) return { ...record, verdict: 'not judged', reason: `because of ${root}`, notes: page.evidence.notes, findings: [] };
    const findings = page.violations.map(({ violation, subject, occurrences }): Finding => ({
      ...createFinding({ violation, check, operation, subject, evidence: page.evidence.counts, masker, failOn }),
      occurrences,
    }));
    return { ...record, ...judged(page, findings), findings };
  });
}

const NOT_APPLICABLE = { verdict: 'not applicable', reason: 'the contract promises nothing of this kind', evidence: {}, notes: [], resources: [], findings: [], durationMs: 0 } as const;

/** Check id → the broken prerequisite at its root. */
function brokenRoots(checks: readonly Check[], pages: ReadonlyMap<string, Page>): Map<string, string> {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const broken = (id: string): boolean => pages.get(id)?.violations.some(({ violation }) => violation.kind !== 'information') ?? false;
  const rootOf = (id: string): string | undefined => {
    for (const need of byId.get(id)?.needs ?? []) {
      const root = rootOf(need) ?? (broken(need) ? need : undefined);
      if (root) return root;
    }
    return undefined;
  };
  return new Map(checks.flatMap(({ id }) => {
    const root = rootOf(id);
    return root ? [[id, root] as const] : [];
  }));
}

/** Findings decide; without any, a resource that could not be judged or evidence that is empty does. */
function judged(page: Page, findings: readonly Finding[]): Pick<Verdict, 'verdict' | 'reason' | 'notes'> {
  const verdict = verdictOf(findings);
  const reasons = page.unjudged.map(({ subject, reason }) => (page.unjudged.length + page.subjects.size > 1 ? `${subject.name}: ${reason}` : reason));
  const notes = page.evidence.notes;
  if (verdict !== 'passed') return { verdict, notes: [...notes, ...reasons] };
  const inconclusive = page.unjudged.find((unjudged) => unjudged.verdict === 'inconclusive');
  if (inconclusive) return { verdict: 'inconclusive', reason: inconclusive.reason, notes: [...notes, ...reasons] };
  if (!page.evidence.empty && page.subjects.size > 0) return { verdict, notes: [...notes, ...reasons] };
  return { verdict: 'not judged', reason: page.unjudged[0]?.reason ?? 'nothing was there to examine', notes };
}
