import { EVENT_ID, getScalarValue, SCALAR_STYLE, type parseEvents } from 'js-yaml';

type Event = ReturnType<typeof parseEvents>[number];

/** A node of a YAML text, with the places of its keys and elements. */
export interface YamlNode {
  readonly start: number;
  /** Under the key, or the index. `<<` is no key: what it merges stands in `merged`. */
  readonly members: ReadonlyMap<string, { readonly start: number; readonly node: YamlNode }>;
  readonly merged: readonly YamlNode[];
  /** The text of a scalar that is written without quotes. */
  readonly plain?: string;
}

/** Where everything stands in a text, made from the events of its parser. Aliases are the nodes that they name. */
export function yamlPlaces(text: string, events: readonly Event[]): YamlNode {
  return new Builder(text, events).document();
}

class Builder {
  readonly #text: string;
  readonly #events: readonly Event[];
  readonly #anchors = new Map<string, YamlNode>();
  #next = 0;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  document(): YamlNode {
    if (this.#events[0]?.type === EVENT_ID.DOCUMENT) this.#next = 1;
    return this.#node();
  }

  #node(): YamlNode {
    const event = this.#events[this.#next++];
    if (event?.type === EVENT_ID.ALIAS) {
      const named = this.#anchors.get(this.#slice(event.anchorStart, event.anchorEnd));
      return named ?? { start: event.anchorStart, members: new Map(), merged: [] };
    }
    const members = new Map<string, { start: number; node: YamlNode }>();
    const merged: YamlNode[] = [];
    const isPlain = event?.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN;
    const node = {
      start: startOf(event),
      members,
      merged,
      ...(isPlain && { plain: getScalarValue(this.#text, event) }),
    };
    if (event && 'anchorStart' in event && event.anchorStart >= 0)
      this.#anchors.set(this.#slice(event.anchorStart, event.anchorEnd), node);
    if (event?.type === EVENT_ID.MAPPING) this.#mapping(members, merged);
    if (event?.type === EVENT_ID.SEQUENCE) this.#sequence(members);
    return node;
  }

  #mapping(members: Map<string, { start: number; node: YamlNode }>, merged: YamlNode[]): void {
    while (this.#isOpen()) {
      const key = this.#events[this.#next];
      const { start } = this.#node();
      const name = key?.type === EVENT_ID.SCALAR ? getScalarValue(this.#text, key) : '';
      const node = this.#node();
      const isMerge = name === '<<' && key?.type === EVENT_ID.SCALAR && key.style === SCALAR_STYLE.PLAIN;
      if (isMerge) merged.push(node, ...[...node.members.values()].map((member) => member.node));
      else members.set(name, { start, node });
    }
    this.#next += 1;
  }

  #sequence(members: Map<string, { start: number; node: YamlNode }>): void {
    for (let index = 0; this.#isOpen(); index += 1) {
      const node = this.#node();
      members.set(String(index), { start: node.start, node });
    }
    this.#next += 1;
  }

  #isOpen(): boolean {
    return this.#next < this.#events.length && this.#events[this.#next]?.type !== EVENT_ID.POP;
  }

  #slice(start: number, end: number): string {
    return this.#text.slice(start, end);
  }
}

function startOf(event: Event | undefined): number {
  if (event === undefined) return 0;
  if ('start' in event) return event.start;
  if (event.type !== EVENT_ID.SCALAR) return 0;
  const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return Math.max(event.valueStart - Number(isQuoted), 0);
}
