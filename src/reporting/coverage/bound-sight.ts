import { counted } from '../../judgement/index.ts';
import type { Constraint } from '../../contract/index.ts';
import type { CoveredNode } from '../../findings/index.ts';
import { Sight } from './sight.ts';

/** Whether a value keeps a bound, and whether it stands right at it, where that can be said. */
type Measure = (value: unknown, bound: unknown) => { readonly keeps: boolean; readonly atBound: boolean } | undefined;

const MEASURES: Readonly<Partial<Record<Constraint['keyword'], Measure>>> = {
  minimum: numbers((value, bound) => value - bound),
  maximum: numbers((value, bound) => bound - value),
  exclusiveMinimum: (value, bound) =>
    typeof value === 'number' ? { keeps: value > Number(bound), atBound: value > Number(bound) } : undefined,
  exclusiveMaximum: (value, bound) =>
    typeof value === 'number' ? { keeps: value < Number(bound), atBound: value < Number(bound) } : undefined,
  multipleOf: (value, bound) => {
    const keeps = typeof value === 'number' && value % Number(bound) === 0;
    return typeof value === 'number' ? { keeps, atBound: keeps } : undefined;
  },
  minLength: texts((value, bound) => [...value].length - Number(bound)),
  maxLength: texts((value, bound) => Number(bound) - [...value].length),
  pattern: texts((value, bound) => (new RegExp(String(bound), 'u').test(value) ? 0 : -1)),
  'not-pattern': texts((value, bound) => (new RegExp(String(bound), 'u').test(value) ? -1 : 0)),
};

/**
 * One bound of a parameter: seen where a value at it was accepted, or one beyond it was refused. A value that keeps the
 * bound of a name is refused where nothing has this name, so there it says nothing.
 */
export class BoundSight {
  readonly #constraint: Constraint;
  readonly #measure: Measure;
  readonly #isName: boolean;
  readonly #sight = new Sight();
  #atBound = 0;
  #beyond = 0;

  constructor(constraint: Constraint, measure: Measure, isName: boolean) {
    this.#constraint = constraint;
    this.#measure = measure;
    this.#isName = isName;
  }

  /** The bounds of a parameter that a value can be measured by. `isName` where a value names what is asked for. */
  static all(constraints: readonly Constraint[], isName = false): BoundSight[] {
    return constraints.flatMap((constraint) => {
      const measure = MEASURES[constraint.keyword];
      return measure === undefined ? [] : [new BoundSight(constraint, measure, isName)];
    });
  }

  hear(value: unknown, isAccepted: boolean): void {
    const measured = this.#measure(value, this.#constraint.value);
    if (measured === undefined) return;
    if (!measured.keeps) {
      this.#beyond += 1;
      this.#sight.add(!isAccepted);
    } else if (measured.atBound && (isAccepted || !this.#isName)) {
      this.#atBound += 1;
      this.#sight.add(isAccepted);
    }
  }

  node(place: (pointer: string) => string): CoveredNode {
    const { keyword, value, promise } = this.#constraint;
    return {
      name: `${keyword === 'not-pattern' ? 'no match of' : keyword} ${String(value)}`,
      place: place(promise),
      sighting: this.#sight.sighting,
      says: `kept to the bound ${counted(this.#atBound, 'times')}, beyond it ${counted(this.#beyond, 'times')}`,
    };
  }
}

function numbers(room: (value: number, bound: number) => number): Measure {
  return (value, bound) => (typeof value === 'number' ? measured(room(value, Number(bound))) : undefined);
}

function texts(room: (value: string, bound: unknown) => number): Measure {
  return (value, bound) => (typeof value === 'string' ? measured(room(value, bound)) : undefined);
}

function measured(room: number): ReturnType<Measure> {
  return { keeps: room >= 0, atBound: room === 0 };
}
