/** Counts of what was examined: `{ 'pages walked': 7, 'events examined': 137 }`. A check that counted nothing is not judged. */
export interface Evidence {
  add(what: string, count?: number): void;
  /** Counts what was left out. It is shown with the rest, and examines nothing. */
  leaveOut(what: string): void;
  /** Says what a check could not examine: `walk sampled: 30 of 1,000,000 items`. */
  note(text: string): void;
}
