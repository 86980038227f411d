import { figureOf, figureText } from '../figure-of.ts';
import { generatedFigure } from '../generated-figure.ts';
import type { FaultResult, Measurement } from '../measurement.ts';
import { standsFirst } from '../stands-first.ts';
import { misleading } from './misleading.ts';
import { gateProblems } from '../gate.ts';

/** The measurement for a terminal: the figures, then everything that is not as it should be. */
export function renderText(measurement: Measurement): string {
  const { faults, controls, generated, promises, checks, durationMs, workers } = measurement;
  const misattributed = faults.filter(({ detection }) => detection === 'misattributed');
  const missed = faults.filter(({ detection }) => detection === 'missed');
  const second = faults.filter((fault) => fault.detection !== 'missed' && !standsFirst(fault));
  const alarms = controls.flatMap((control) => control.alarms);
  const unbroken = promises.filter(({ found }) => found.length === 0);
  return [
    figureText(figureOf(measurement)),
    `  ${faults.length - missed.length - misattributed.length} name the broken promise and what follows from it, ${misattributed.length} say something else too`,
    `  ${faults.length - missed.length - second.length} stand first in the report`,
    `  ${controls.length} providers that keep every promise: ${alarms.length} false alarms`,
    ...generatedLines(generated),
    `  ${promises.length - unbroken.length} of ${promises.length} promises have a fault that is found, ${unbroken.filter(({ acceptedBecause }) => acceptedBecause !== undefined).length} cannot have one`,
    `  ${checks.filter(({ found }) => found.length > 0).length} of ${checks.length} checks find a fault of their own`,
    `  ${(durationMs / 1000).toFixed(1)} s in ${workers} processes`,
    ...faultSections({ missed, misattributed, second }),
    ...section(
      'missed of generated contracts',
      generated.flatMap(({ number, seed, missed: ids, contract }) =>
        ids.map((id) => `contract ${number} (seed ${seed}) ${id}\n${contract ?? ''}`),
      ),
    ),
    ...section('stopped by the gate', gateProblems(measurement)),
    '',
  ].join('\n');
}

/** Each fault with what is said about it. */
export function renderFaults(faults: readonly FaultResult[]): string {
  return [
    ...faults.flatMap(({ id, title, promise, detection, said, durationMs }) => [
      `${detection} ${id} (${durationMs} ms): ${title}`,
      `  breaks ${promise}`,
      ...said.map(
        ({ check, operation, message, promise: pointer, own, about }) =>
          `  ${check}${own ? '' : ' (not its own)'} ${operation}: ${message}${about === 'broken' ? '' : `\n    ${about === 'entailed' ? 'which follows, of' : 'of'} ${pointer}`}`,
      ),
    ]),
    figureText(figureOf({ faults, controls: [] })),
  ].join('\n');
}

/** The faults that are not found as they should be, with what is wrong about them. */
function faultSections(
  faults: Readonly<Record<'missed' | 'misattributed' | 'second', readonly FaultResult[]>>,
): string[] {
  const misled = (fault: FaultResult) =>
    new Set(misleading(fault).map(({ check, promise }) => `${check} says ${promise}`));
  return [
    ...section(
      'missed',
      faults.missed.map(
        ({ id, acceptedBecause }) => `${id}${acceptedBecause === undefined ? '' : `: ${acceptedBecause}`}`,
      ),
    ),
    ...section(
      'misattributed',
      faults.misattributed.map((fault) => `${fault.id}: ${[...misled(fault)].join(', ')}`),
    ),
    ...section(
      'not first in the report',
      faults.second.map(({ id, said: [first] }) => `${id}: ${first?.check} comes first`),
    ),
  ];
}

function generatedLines(generated: Measurement['generated']): string[] {
  if (generated.length === 0) return [];
  const { contracts, silent, tried, missed } = generatedFigure(generated);
  return [
    `  ${contracts} generated contracts: the suite is silent about ${silent} mocks that keep them, and judges what applies`,
    `  ${tried - missed} of ${tried} faults of generated contracts found`,
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}
