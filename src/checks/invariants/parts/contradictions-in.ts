import type { Said } from './heard-values.ts';
import type { AgreedPlace } from './read-agreed-value.ts';

/** Something said, and what the same or another operation says instead, before it and after it. */
export interface Contradiction {
  readonly said: Said;
  readonly instead: Said;
}

/** From when to when a value is said at one place. Milliseconds since the epoch, by our clock. */
interface Span {
  readonly said: Said;
  /** How often it is said: at the first place of the agreement, and at any. */
  readonly often: readonly [own: number, all: number];
  /** The first time, begun and done, and the last time, begun. */
  readonly begins: number;
  readonly begun: number;
  readonly lasts: number;
}

/** Starts are noted in whole milliseconds, so two answers may be so much closer than they seem. */
const CLOCK_MS = 1;

/**
 * Values between two equal other ones. Where a value changes while the run goes on, the old one is said before a time and the new one after it, and
 * never the old one again. So a wrong answer in fifty is told from a change. Of two values the one that is said less often is wrong. Where a value
 * changes, one operation may lag behind another one.
 */
export function contradictionsIn(all: readonly Said[], own: AgreedPlace): readonly Contradiction[] {
  const spans = spansOf(all, own);
  return all.flatMap((said) => {
    const mine = spans.find((span) => span.said.place === said.place && span.said.text === said.text);
    const against = spans.filter(
      (span) => mine && isMoreOften(span, mine) && encloses(span, said) && !lagsBehind(said, span, spans),
    );
    const nearest = against.find((span) => span.said.place === said.place) ?? against[0];
    return nearest === undefined ? [] : [{ said, instead: nearest.said }];
  });
}

function spansOf(all: readonly Said[], own: AgreedPlace): readonly Span[] {
  const byText = Map.groupBy(all, ({ text }) => text);
  const often = (text: string): readonly [number, number] => {
    const alike = byText.get(text) ?? [];
    return [alike.filter(({ place }) => place === own).length, alike.length];
  };
  return [...byText.values()]
    .flatMap((alike) => [...Map.groupBy(alike, ({ place }) => place).values()])
    .flatMap((alike): Span[] => {
      const [said] = alike;
      if (said === undefined) return [];
      const starts = alike.map(({ exchange }) => exchange.startedAt);
      const ends = alike.map(endOf);
      return [
        {
          said,
          often: often(said.text),
          begins: least(starts),
          begun: least(ends),
          lasts: -least(starts.map((at) => -at)),
        },
      ];
    });
}

function isMoreOften(one: Span, other: Span): boolean {
  if (one.said.text === other.said.text) return false;
  const [own, all] = one.often;
  const [itsOwn, itsAll] = other.often;
  if (own !== itsOwn) return own > itsOwn;
  return all === itsAll ? one.begins < other.begins : all > itsAll;
}

function encloses({ begun, lasts }: Span, said: Said): boolean {
  return begun + CLOCK_MS <= said.exchange.startedAt && endOf(said) + CLOCK_MS <= lasts;
}

/** Whether two places change one after the other: one of them says what the other one said before. */
function lagsBehind(said: Said, { said: { place, text } }: Span, spans: readonly Span[]): boolean {
  const saidBefore = (at: AgreedPlace, what: string) =>
    spans.some((span) => span.said.place === at && span.said.text === what && span.begins <= endOf(said));
  return said.place !== place && (saidBefore(place, said.text) || saidBefore(said.place, text));
}

function endOf({ exchange }: Said): number {
  return exchange.startedAt + exchange.durationMs;
}

function least(times: readonly number[]): number {
  return times.reduce((one, other) => Math.min(one, other), Infinity);
}
