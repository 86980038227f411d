import type { Run } from '../../findings/index.ts';

/** A form in which a finished run is reported, as the text of a file or of a stream. */
export type Format = (run: Run) => string;
