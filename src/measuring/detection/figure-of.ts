import type { FaultResult, Measurement } from './measurement.ts';

/** What a measurement comes to; `docs/detection.json` holds the last one. */
export interface DetectionFigure {
  readonly faults: Share;
  readonly derived: Share;
  readonly written: Share;
  /** Providers that keep every promise, and those of them that are not accused. */
  readonly controls: Share;
}

interface Share {
  readonly found: number;
  readonly all: number;
}

export function figureOf({ faults, controls }: Pick<Measurement, 'faults' | 'controls'>): DetectionFigure {
  const of = (origin: FaultResult['origin']): Share => shareOf(faults.filter((fault) => fault.origin === origin));
  return {
    faults: shareOf(faults),
    derived: of('derived'),
    written: of('written'),
    controls: { found: controls.filter(({ alarms }) => alarms.length === 0).length, all: controls.length },
  };
}

/** The text of a document with the figure in its sentence: `finds 598 of 600 faults, and is silent about 18 of 18 conforming providers`. */
export function withFigure(text: string, { faults, controls }: DetectionFigure): string {
  return text
    .replace(/\d+ of \d+ faults/, `${share(faults)} faults`)
    .replace(/\d+ of \d+ conforming providers/, `${share(controls)} conforming providers`);
}

/** `598 of 600 faults found: 560 of 560 derived from the contracts, 38 of 40 written`. */
export function figureText({ faults, derived, written }: DetectionFigure): string {
  return `${share(faults)} faults found: ${share(derived)} derived from the contracts, ${share(written)} written`;
}

function shareOf(faults: readonly FaultResult[]): Share {
  return { found: faults.filter(({ detection }) => detection !== 'missed').length, all: faults.length };
}

function share({ found, all }: Share): string {
  return `${found} of ${all}`;
}
