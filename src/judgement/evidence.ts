/** Counts of what was examined: `{ 'pages walked': 7, 'events examined': 137 }`. A check that counted nothing is not judged. */
export interface Evidence {
  add(what: string, count?: number): void;
  /** Facts about a check that could not look at everything: `walk sampled: 30 of 1,000,000 items`. */
  note(text: string): void;
}
