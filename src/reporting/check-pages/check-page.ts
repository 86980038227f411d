/** What a reader has to know of a check, in words of its page. */
export interface CheckPage {
  readonly id: string;
  readonly title: string;
  /** What it holds a provider to. */
  readonly promises: string;
  /** Why that matters to somebody who calls the API. */
  readonly why: string;
  /** Faults that it finds, in the third person. */
  readonly breaks: readonly string[];
  readonly mend: string;
  /** What must be there so that it can be judged. */
  readonly needs: string;
  /** A finding that it really gave. */
  readonly example?: CheckExample;
}

/** A finding of a check, in short, with the fault that led to it. */
export interface CheckExample {
  /** Id of the fault, and what the provider did wrong. */
  readonly fault: string;
  readonly title: string;
  readonly api: string;
  readonly operation: string;
  readonly message: string;
  readonly expected?: string;
  readonly received?: string;
  /** `GET /v1/loans?limit=20` */
  readonly request?: string;
  readonly status?: number;
  readonly promised: string;
}
