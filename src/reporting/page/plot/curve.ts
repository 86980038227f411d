import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { html, type Content } from '../html.ts';

const [WIDTH, HEIGHT] = [1000, 120];

/** One line of a plot: a value for each run, or none. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  readonly most: number;
}

/** Lines over the runs, each on a scale from 0 to its most. The table beside it says the same in words. */
export function curve(series: readonly Series[], title: string): Content {
  const count = Math.max(...series.map(({ values }) => values.length));
  const x = scalePoint<number>()
    .domain(Array.from({ length: count }, (_, index) => index))
    .range([8, WIDTH - 8]);
  return html`<svg class="curve" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label=${title}>
    <path class="base" d="M0 ${HEIGHT - 8}H${WIDTH}" vector-effect="non-scaling-stroke" />
    ${series.map(({ name, values, most }) => {
      const y = scaleLinear([0, Math.max(1, most)], [HEIGHT - 8, 8]);
      const path = line<number | undefined>()
        .defined((value) => value !== undefined)
        .x((_, index) => x(index) ?? 0)
        .y((value) => y(value ?? 0));
      const ends = values.map((value, index) => (value === undefined ? '' : `M${x(index)} ${y(value)}h0`));
      return [
        html`<path class="line ${name}" d=${path([...values])} vector-effect="non-scaling-stroke" />`,
        html`<path class="dots ${name}" d=${ends.join('')} vector-effect="non-scaling-stroke" />`,
      ];
    })}
  </svg>`;
}
