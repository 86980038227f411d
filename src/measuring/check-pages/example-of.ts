import type { Contract } from '../../contract/index.ts';
import type { Fault } from '../../faults/index.ts';
import type { Finding } from '../../findings/index.ts';
import { showValue } from '../../judgement/index.ts';
import { interleaved } from '../../lists/index.ts';
import type { CheckExample } from '../../reporting/index.ts';
import { isInvented } from '../detection/contracts-to-break.ts';
import { verifyFault } from '../detection/measure-fault.ts';
import { faultsOfCheck } from './faults-of-check.ts';

/** Faults of each kind of contract that are tried until the check gives a finding. */
const TRIED = 12;

interface Broken {
  readonly contracts: readonly Contract[];
  readonly faults: readonly Fault[];
}

/** A finding that a check gives on one of its faults, best on a contract of the project; `undefined` where it gives none. */
export async function exampleOf(check: string, { contracts, faults }: Broken): Promise<CheckExample | undefined> {
  for (const fault of likeliest(check, { contracts, faults })) {
    const { run } = await verifyFault(fault, contracts);
    const found = run.verdicts
      .filter((verdict) => verdict.check === check)
      .flatMap(({ findings }) => findings)
      .find(({ promise }) => `${run.api}#${promise.pointer}` === fault.promise);
    if (found) return exampleFrom(found, fault);
  }
  return undefined;
}

/** Some faults on contracts of the project, and then some on invented ones; in turn one of each name. */
function likeliest(check: string, { contracts, faults }: Broken): readonly Fault[] {
  const invented = new Set(contracts.filter(isInvented).map(({ api }) => api));
  const named = faultsOfCheck(check, faults);
  const groups = Map.groupBy(interleaved(named), ({ promise }) => invented.has(promise.slice(0, promise.indexOf('#'))));
  return [false, true].flatMap((isInvention) => (groups.get(isInvention) ?? []).slice(0, TRIED));
}

function exampleFrom(finding: Finding, { id, title }: Fault): CheckExample {
  const { api, operation, message, expected, received, exchange, promise } = finding;
  return {
    fault: id,
    title,
    api,
    operation,
    message,
    ...(expected !== undefined && { expected: showValue(expected) }),
    ...(received !== undefined && { received: showValue(received) }),
    ...(exchange && { request: `${exchange.method} ${pathOf(exchange.url)}` }),
    ...(exchange?.status !== undefined && { status: exchange.status }),
    promised: [promise.basis, promise.source, promise.section].filter(Boolean).join(', '),
  };
}

/** The port of a mock differs from run to run. */
function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  const text = `${pathname}${search}`;
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
