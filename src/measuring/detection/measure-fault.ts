import { checks, familyOf } from '../../checks/index.ts';
import { findContract, type Contract } from '../../contract/index.ts';
import type { ApiRun } from '../../findings/index.ts';
import { startProvider } from '../../provider/index.ts';
import { breaking, type Fault } from '../../faults/index.ts';
import { ownChecksOf } from './own-checks-of.ts';
import type { Detection, FaultResult, Said } from './measurement.ts';
import { EVERYTHING, FAMILIES_OF_LISTS, MEMORY, verifyProvider, type Extent } from './verify-provider.ts';

/** Enough items for several pages of every size that is walked, and for faults past the thirtieth item; fewer where there are no pages. */
const [PAGED_ITEMS, ITEMS] = [54, 24];

/** One for all faults, so that what is alike in two answers is read and judged once. */
const STARTED_AT = Date.now();

/** Whether one of its own checks finds a fault within so many requests for each operation, in a verification of everything. */
export async function isFoundWithin(
  fault: Fault,
  contracts: readonly Contract[],
  maxRequests: number,
): Promise<boolean> {
  const contract = contractOf(fault, contracts);
  const run = await verifyFaulty(fault, contract, { extent: { ...EVERYTHING, maxRequests }, items: PAGED_ITEMS });
  return saidIn(run, fault).some(({ own }) => own);
}

/** Verifies a provider that breaks one promise, and compares what is said with what is broken. */
export async function measureFault(
  fault: Fault,
  contracts: readonly Contract[],
  thorough = false,
): Promise<FaultResult> {
  const started = performance.now();
  const { run, wide } = await verifyFault(fault, contracts, thorough);
  const said = saidIn(run, fault);
  return {
    id: fault.id,
    title: fault.title,
    promise: fault.promise,
    origin: fault.derivation === undefined ? 'written' : 'derived',
    detection: detectionOf(said),
    said,
    requests: run.requests,
    durationMs: Math.round(performance.now() - started),
    wide,
  };
}

/** What a verification says of a provider that breaks one promise; a wide one is of every resource with every credential. */
export async function verifyFault(
  fault: Fault,
  contracts: readonly Contract[],
  thorough = false,
): Promise<{ readonly run: ApiRun; readonly wide: boolean }> {
  const contract = contractOf(fault, contracts);
  const paged = contract.operations.some(({ collection }) => collection?.paging);
  const run = await verifyFaulty(
    fault,
    contract,
    thorough
      ? { extent: EVERYTHING, ...manyWhereHidden(contract) }
      : { extent: narrow(fault, contract), items: paged ? PAGED_ITEMS : ITEMS },
  );
  if (thorough || saidIn(run, fault).some(({ own }) => own)) return { run, wide: thorough };
  // Where two operations contradict each other, the finding may stand with the sound one, which was not asked before.
  return { run: await verifyFaulty(fault, contract, { extent: EVERYTHING, ...manyWhereHidden(contract) }), wide: true };
}

/** A filter that filters by default hides most items, and the rest must still come to the fortieth. */
function manyWhereHidden({ operations }: Contract): { items?: number } {
  const isHiding = operations.some(({ collection }) =>
    collection?.filters.some((filter) => filter.default !== undefined),
  );
  return isHiding ? { items: 3 * PAGED_ITEMS } : {};
}

function contractOf({ promise }: Fault, contracts: readonly Contract[]): Contract {
  return findContract(contracts, promise.slice(0, promise.indexOf('#')));
}

/** How well a fault is detected: a finding about another promise, or of a check that is not meant to find it, misleads the reader. */
export function detectionOf(said: readonly Said[]): Detection {
  if (!said.some(({ own }) => own)) return 'missed';
  const isFound = said.some(({ own, about }) => own && about === 'broken');
  return isFound && said.every(({ own, about }) => about === 'entailed' || (own && about === 'broken'))
    ? 'found'
    : 'misattributed';
}

/**
 * The part of a verification that a fault can change. A list without pages is quick to read, so all of it is always
 * read. Other lists are walked only where the fault changes which items are selected, or where a check of lists is meant to find it.
 */
function narrow(fault: Fault, { operations: all }: Contract): Extent {
  const { operations, wrap, isOfOthers = false } = fault;
  const touched = all.filter(({ id }) => operations?.includes(id) ?? true);
  const slow = touched.some(({ collection }) => collection?.paging !== undefined);
  const own = ownChecksOf(fault);
  const families = own.map((id) => familyOf({ id }));
  return {
    operations,
    resources: slow && wrap.locate === undefined && !isOfOthers ? 'first' : 'all',
    credentials: wrap.authenticate === undefined ? 'first' : 'all',
    lists: !slow || wrap.select !== undefined || families.some((family) => FAMILIES_OF_LISTS.includes(family)),
    authentication:
      wrap.authenticate !== undefined || wrap.respond !== undefined || families.includes('authentication'),
    // Most derived faults answer equal requests alike.
    memory: fault.derivation === undefined || fault.derivation === 'order-unstable' || own.includes(MEMORY),
    // A fault that wraps only the authentication is not shown by parameters.
    parameters: !isOnly(wrap, 'authenticate') || families.includes('parameters'),
    probes: changesSuccesses(wrap, own) ? 'positive' : 'all',
    // A part of a verification would leave more over than the whole does.
    spare: false,
  };
}

/** Whether a fault changes successes alone. A request that is refused never comes to the stage that selects, and what it is answered with is judged by checks of errors. */
function changesSuccesses(wrap: Fault['wrap'], own: readonly string[]): boolean {
  const isOfRefusals = own.some((id) => familyOf({ id }) === 'errors');
  return (isOnly(wrap, 'select') || (isOnly(wrap, 'render') && !isOfRefusals)) && !sendMistakes(own);
}

/** Whether one of these checks sends what must be refused. */
function sendMistakes(ids: readonly string[]): boolean {
  return checks.some((check) => ids.includes(check.id) && 'probes' in check && check.probes === 'negative');
}

function isOnly(wrap: Fault['wrap'], stage: keyof Fault['wrap']): boolean {
  return Object.keys(wrap).every((wrapped) => wrapped === stage);
}

async function verifyFaulty(
  fault: Fault,
  contract: Contract,
  { extent, items }: { extent: Parameters<typeof verifyProvider>[2]; items?: number },
): Promise<ApiRun> {
  const provider = await startProvider({
    contracts: [contract],
    startedAt: STARTED_AT,
    wrappers: breaking(fault),
    ...(items === undefined ? {} : { items }),
    ...fault.data,
  });
  try {
    return await verifyProvider(provider, contract, extent);
  } finally {
    await provider.close();
  }
}

/** What a run says about a fault. Information accuses no one, so it counts only from a check that is meant to find the fault. */
export function saidIn({ api, verdicts }: ApiRun, fault: Fault): Said[] {
  const own = ownChecksOf(fault);
  return verdicts
    .flatMap(({ findings }) => findings)
    .filter(({ severity, check }) => severity !== 'information' || own.includes(check))
    .map(({ check, operation, promise, message }) => ({
      check,
      operation,
      message,
      promise: `${api}#${promise.pointer}`,
      own: own.includes(check),
      about: relation(fault, `${api}#${promise.pointer}`),
    }));
}

function relation({ promise, also = [] }: Fault, said: string): Said['about'] {
  if (said === promise) return 'broken';
  return also.includes(said) ? 'entailed' : 'other';
}
