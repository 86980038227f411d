import type { BrokenWay } from '../contract/index.ts';
import type { Malformation } from './malformed.ts';
import type { SignedFor } from './signed-for.ts';

/** What a caller meant by a request: enough to build it again and to sign it anew. Masked, as everything that is recorded. */
export interface MeantRequest {
  readonly parameters: Readonly<Record<string, string>>;
  readonly repeated?: Readonly<Record<string, string>>;
  readonly omit?: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
  readonly target?: string;
  readonly misplaced?: true | readonly string[];
  readonly malformation?: Malformation;
  /** Absent where nothing was presented. */
  readonly credentials?: {
    /** Name of the scheme. */
    readonly scheme: string;
    readonly broken?: BrokenWay;
    readonly variant?: number;
    readonly signedFor?: SignedFor;
    readonly method?: string;
    readonly clockOffBy?: number;
  };
}
