const [FIRST, SECOND] = ['total-ignores-filter', 'zero-limit-means-all'];

/** A run whose report is shown, so many days before the last one. Runs follow each other, so later ones have a history. */
export const RUNS = [
  { name: 'past', daysAgo: 5, faults: [FIRST, SECOND, 'java-trace-in-a-refusal', 'order-ignored-under-filter'] },
  { name: 'past', daysAgo: 4, faults: [FIRST, SECOND, 'java-trace-in-a-refusal'] },
  { name: 'past', daysAgo: 3, faults: [SECOND] },
  { name: 'past', daysAgo: 2, faults: [FIRST, SECOND] },
  { name: 'past', daysAgo: 1, faults: [FIRST, SECOND, 'java-trace-in-a-refusal'] },
  {
    name: 'failed',
    daysAgo: 0,
    faults: [
      FIRST,
      SECOND,
      'field-null/modelarts/UpdateResult.node_name',
      'order-ignored-under-filter',
      'post-lists-one-fewer',
    ],
  },
  { name: 'passed', daysAgo: 0, faults: [] },
] as const satisfies readonly { readonly name: string; readonly daysAgo: number; readonly faults: readonly string[] }[];

/** What is to be seen on a picture. */
export interface Picture {
  readonly file: string;
  readonly of: (typeof RUNS)[number]['name'];
  readonly width: number;
  readonly height: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Selector of what is at its top; empty for the top of the page. */
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
  {
    file: 'coverage.png',
    of: 'failed',
    width: WIDE,
    height: 760,
    place: '.operation + .operation h4:nth-of-type(2)',
    opens: ['.operation + .operation'],
  },
  {
    file: 'consumers.png',
    of: 'failed',
    width: WIDE,
    height: 420,
    place: '#consumers',
    opens: ['#consumers details'],
  },
];
