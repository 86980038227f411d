import type { Run } from '../../findings/index.ts';

/** What one machine left, and the name of its folder. */
export interface RunPart {
  readonly name: string;
  readonly run: Run;
}
