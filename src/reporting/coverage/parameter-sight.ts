import {
  constraints,
  itemSchemas,
  listedTexts,
  readParameter,
  splitList,
  type Contract,
  type Parameter,
} from '../../contract/index.ts';
import type { CoveredNode } from '../../findings/index.ts';
import { cutText } from '../../judgement/index.ts';
import { BoundSight } from './bound-sight.ts';
import { Sight } from './sight.ts';

/** Values that are named; the others are counted. */
const NAMED = 12;
/** Different values that are kept apart. */
const APART = 500;
const LONGEST = 60;

/** One parameter of an operation, with the values that were sent for it and what was sent beside it. */
export class ParameterSight {
  readonly #contract: Contract;
  readonly #parameter: Parameter;
  readonly #sight = new Sight();
  readonly #absent = new Sight();
  readonly #values: ReadonlyMap<string, Sight>;
  readonly #bounds: readonly BoundSight[];
  readonly #sent = new Map<string, number>();
  readonly #beside = new Set<string>();

  constructor(contract: Contract, parameter: Parameter) {
    this.#contract = contract;
    this.#parameter = parameter;
    const schemaPointer = parameter.list
      ? (itemSchemas(contract, parameter.schemaPointer)[0] ?? parameter.schemaPointer)
      : parameter.schemaPointer;
    this.#values = new Map((listedTexts(contract, parameter) ?? []).map((text) => [text, new Sight()]));
    const isName = parameter.role === 'resource' || parameter.role === 'owner';
    this.#bounds = BoundSight.all(constraints(contract, { schemaPointer }), isName);
  }

  /** One request: the text that was sent, nothing where it was left out, and whether the request was accepted. */
  hear(sent: Readonly<Record<string, string>>, isAccepted: boolean): void {
    const text = sent[this.#parameter.name];
    if (text === undefined) {
      this.#absent.add(!isAccepted);
      return;
    }
    this.#sight.add(isAccepted);
    if (this.#parameter.role === 'credential') return;
    this.#count(text);
    for (const name of Object.keys(sent)) if (name !== this.#parameter.name) this.#beside.add(name);
    const texts = this.#parameter.list ? splitList(this.#parameter.list, text) : [text];
    for (const each of texts) this.#hearValue(each, isAccepted);
  }

  /** `optional` are the parameters that a request may leave out: only they make a context. */
  node(place: (pointer: string) => string, optional: ReadonlySet<string>): CoveredNode {
    const { name, pointer, schemaPointer, required, role } = this.#parameter;
    const nodes: CoveredNode[] = [
      ...[...this.#values].map(([value, sight]) => ({
        name: value,
        place: place(schemaPointer),
        sighting: sight.sighting,
      })),
      ...this.#bounds.map((bound) => bound.node(place)),
      ...(required && this.#parameter.in !== 'path' && role === undefined
        ? [{ name: 'required', place: place(pointer), sighting: this.#absent.sighting }]
        : []),
    ];
    const beside = [...optional].filter((other) => this.#beside.has(other));
    return {
      name,
      place: place(pointer),
      sighting: this.#sight.sighting,
      ...(this.#sent.size > 0 && { says: this.#said() }),
      ...(beside.length > 0 && { beside }),
      ...(nodes.length > 0 && { nodes }),
    };
  }

  #hearValue(text: string, isAccepted: boolean): void {
    this.#values.get(text)?.add(isAccepted);
    const { value, readable, ambiguous } = readParameter(
      this.#contract,
      { schemaPointer: this.#parameter.schemaPointer },
      text,
    );
    if (readable && !ambiguous) for (const bound of this.#bounds) bound.hear(value, isAccepted);
  }

  #count(text: string): void {
    const times = this.#sent.get(text);
    if (times !== undefined || this.#sent.size < APART) this.#sent.set(text, (times ?? 0) + 1);
  }

  #said(): string {
    // Answers come in any order, and a report of the same run reads the same.
    const commonest = [...this.#sent].toSorted(
      ([text, one], [otherText, other]) => other - one || (text < otherText ? -1 : 1),
    );
    const named = commonest.slice(0, NAMED).map(([text, times]) => `${shown(text)} (${times})`);
    const others = commonest.length - named.length;
    return `sent: ${named.join(', ')}${others > 0 ? ` and ${others} further values` : ''}`;
  }
}

/** Blanks at an end would not be seen without quotes. */
function shown(text: string): string {
  return text === text.trim() && text !== '' ? cutText(text, LONGEST) : `"${cutText(text, LONGEST)}"`;
}
