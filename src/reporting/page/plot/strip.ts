import { scaleLog } from 'd3-scale';
import { html, type Content } from '../html.ts';

const [WIDTH, HEIGHT] = [1000, 24];

interface Strip {
  /** Milliseconds. */
  readonly durations: readonly number[];
  readonly marks: { readonly p50: number; readonly p95: number };
  /** The shortest and the longest duration of all strips that are compared. */
  readonly range: readonly [number, number];
}

/** A line for each duration on a logarithmic scale; it stretches to the room that it has. */
export function strip({ durations, marks, range }: Strip): Content {
  const [shortest, longest] = range;
  const scale = scaleLog()
    .domain([Math.max(0.1, shortest), Math.max(1, longest)])
    .range([4, WIDTH - 4])
    .clamp(true);
  const at = (milliseconds: number) => Math.round(scale(Math.max(0.1, milliseconds)));
  const places = [...new Set(durations.map(at))];
  return html`<svg class="strip" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
    <path class="each" d=${places.map((place) => `M${place} 6V18`).join('')} vector-effect="non-scaling-stroke" />
    <path class="p50" d="M${at(marks.p50)} 2V22" vector-effect="non-scaling-stroke" />
    <path class="p95" d="M${at(marks.p95)} 2V22" vector-effect="non-scaling-stroke" />
  </svg>`;
}
