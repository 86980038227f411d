/** A run whose report is shown. Runs follow each other, so later ones have a history. */
export const RUNS = [
  { name: 'past', faults: ['total-ignores-filter', 'java-trace-in-a-refusal', 'zero-limit-means-all'] },
  {
    name: 'failed',
    faults: [
      'total-ignores-filter',
      'zero-limit-means-all',
      'field-null/modelarts/UpdateResult.node_name',
      'order-ignored-under-filter',
      'post-lists-one-fewer',
    ],
  },
  { name: 'passed', faults: [] },
] as const satisfies readonly { readonly name: string; readonly faults: readonly string[] }[];

/** What is to be seen on a picture. */
export interface Picture {
  readonly file: string;
  readonly of: (typeof RUNS)[number]['name'];
  readonly width: number;
  readonly height: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Anchor of the section at its top; empty for the top of the page. */
  readonly place: string;
  /** Selectors of what is opened. */
  readonly opens?: readonly string[];
}

const [WIDE, PHONE] = [1280, 360];

export const PICTURES: readonly Picture[] = [
  { file: 'failed.png', of: 'failed', width: WIDE, height: 1000, place: '' },
  { file: 'finding.png', of: 'failed', width: WIDE, height: 760, place: '#findings', opens: ['.cause:has(> article)'] },
  {
    file: 'trend.png',
    of: 'failed',
    width: WIDE,
    height: 520,
    colorScheme: 'dark',
    place: '#trend',
    opens: ['#trend details'],
  },
  { file: 'phone.png', of: 'failed', width: PHONE, height: 780, colorScheme: 'dark', place: '' },
  { file: 'passed.png', of: 'passed', width: WIDE, height: 1000, place: '' },
  { file: 'coverage.png', of: 'passed', width: WIDE, height: 760, place: '#coverage', opens: ['.operation'] },
];
