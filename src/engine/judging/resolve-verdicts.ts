import { type Check, checksFor } from '../../checks/index.ts';
import type { Resource } from '../../judgement/index.ts';
import type { Contract, Operation } from '../../contract/index.ts';
import {
  createFinding,
  type Finding,
  type FindingInput,
  type Manifest,
  type Masker,
  type Verdict,
  type VerdictName,
  verdictOf,
} from '../../findings/index.ts';
import type { EvidenceBook } from './evidence-book.ts';
import type { CountedViolation, Ledger, CheckRecord, Unjudged } from './ledger.ts';
import type { IsWanted } from './needed-checks.ts';
import { notApplicable } from './not-applicable.ts';
import { Prerequisites } from './prerequisites.ts';
import { mergedByPromise, withheldOf } from './withheld.ts';

export interface ResolveInput {
  readonly contract: Contract;
  readonly checks: readonly Check[];
  /** Which verdicts are given. Default: all. */
  readonly isWanted?: IsWanted;
  readonly ledger: Ledger;
  readonly masker: Masker;
  readonly failOn: Manifest['failOn'];
}

/** Turns the ledger into one verdict for each operation × check. A check that builds on a violated one is not judged. */
export function resolveVerdicts(input: ResolveInput): Verdict[] {
  return input.contract.operations.flatMap((operation) => resolveOperation(operation, input));
}

function resolveOperation(operation: Operation, input: ResolveInput): Verdict[] {
  const { checks, isWanted = () => true, ledger, masker, failOn } = input;
  const records = new Map(checksFor(operation, checks).map((check) => [check.id, ledger.recordOf(operation, check)]));
  const prerequisites = new Prerequisites(operation, checks, records);
  return checks
    .filter((check) => isWanted(operation, check))
    .map((check) => {
      const record = records.get(check.id);
      if (!record) return notApplicable(operation, check);
      const about = { api: operation.contract.api, operation: operation.id, check: check.id, title: check.title };
      const remainder = remainderOf(record, prerequisites, check.id);
      const evidence = record.evidence.counts;
      const findings = findingsOf(remainder, { record, about: { check, operation, evidence, masker, failOn } });
      const failures = failuresOf(record).map(masker);
      const open = new Set(
        remainder.violations.flatMap(({ resource }) => prerequisites.openOf(check.id, resource.name)),
      );
      const { notes, ...verdict } = judged(record.evidence, remainder, verdictOf(findings, failures));
      return {
        ...about,
        evidence,
        resources: remainder.judged,
        durationMs: Math.round(record.durationMs),
        ...verdict,
        ...(failures.length > 0 && { failures }),
        ...(verdict.verdict === 'failed' && { reason: failures.join('; ') }),
        notes: [...notes, ...remainder.notes, ...open],
        findings,
      };
    });
}

interface FindingsInput {
  readonly record: CheckRecord;
  readonly about: Omit<FindingInput, 'violation' | 'resource'>;
}

/** A violation that makes no finding, because no one promised what it names, is a mistake of the check. */
function findingsOf({ violations }: Remainder, { record, about }: FindingsInput): Finding[] {
  return violations.flatMap(({ violation, resource, occurrences, also }) => {
    try {
      const finding = createFinding({ ...about, violation, resource });
      return [{ ...finding, occurrences, ...(also.size > 0 && { also: [...also].map(about.masker) }) }];
    } catch (error) {
      record.noteUnjudged(error, resource);
      return [];
    }
  });
}

/** What remains of a record without the resources that cannot be judged. */
interface Remainder {
  readonly violations: readonly CountedViolation[];
  /** Names of resources. */
  readonly judged: readonly string[];
  readonly unjudged: readonly UnjudgedResource[];
  /** What is left out of what was judged, and why. */
  readonly notes: readonly string[];
}

interface UnjudgedResource extends Omit<Unjudged, 'resource'> {
  readonly name: string;
  /** The check whose violation is the reason. */
  readonly becauseOf?: string;
}

function remainderOf(record: CheckRecord, prerequisites: Prerequisites, id: string): Remainder {
  const roots = prerequisites.rootsOf(id);
  const isJudged = ({ resource }: { readonly resource: Resource }) => !roots.has(resource.name);
  const withheld = withheldOf(record, prerequisites, id);
  return {
    violations: mergedByPromise(prerequisites.standing(id)),
    judged: [...record.resources].filter((name) => !roots.has(name) && !withheld.unjudged.has(name)),
    unjudged: [
      ...[...roots, ...withheld.unjudged].map(([name, root]) => heldBack(name, root)),
      ...record.unjudged
        .filter((each) => isJudged(each) && each.verdict !== 'failed')
        .map(({ resource, ...why }) => ({ name: resource.name, ...why })),
    ],
    notes: withheld.notes,
  };
}

/** Kept even where the check is held back, because a mistake of the check is none of the provider. */
function failuresOf({ unjudged }: CheckRecord): readonly string[] {
  return unjudged.filter(({ verdict }) => verdict === 'failed').map(({ reason }) => reason);
}

function heldBack(name: string, root: string): UnjudgedResource {
  return { name, verdict: 'not judged', reason: `because of ${root}`, becauseOf: root };
}

/** Findings decide. Where there are none, a resource that could not be judged decides, or that nothing was examined. What was examined before the budget was used up stands. */
function judged(
  evidence: EvidenceBook,
  { judged: names, unjudged }: Remainder,
  verdict: VerdictName,
): Pick<Verdict, 'verdict' | 'reason' | 'partly' | 'becauseOf' | 'notes'> {
  const reasons = unjudged.map(({ name, reason }) =>
    unjudged.length + names.length > 1 ? `${name}: ${reason}` : reason,
  );
  const { notes } = evidence;
  if (verdict !== 'passed') return { verdict, notes: [...notes, ...reasons] };
  const inconclusive = unjudged.find((each) => each.verdict === 'inconclusive');
  if (inconclusive) return { verdict: 'inconclusive', reason: inconclusive.reason, notes: [...notes, ...reasons] };
  const short = unjudged.find(({ isShort }) => isShort);
  const isExamined = names.length > 0 || (short && unjudged.every(({ isShort }) => isShort));
  if (!evidence.empty && isExamined)
    return { verdict, ...(short && { partly: short.reason }), notes: [...notes, ...reasons] };
  const { reason = 'nothing was there to examine', becauseOf } = unjudged[0] ?? {};
  return { verdict: 'not judged', reason, ...(becauseOf !== undefined && { becauseOf }), notes };
}
