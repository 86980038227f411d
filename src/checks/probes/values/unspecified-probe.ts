import type { JsonPointer } from '../../../contract/index.ts';
import type { RequestPlan } from '../../../judgement/index.ts';

/** A request of which only one thing is promised: that it is no server error. */
export interface UnspecifiedProbe {
  readonly plan: RequestPlan;
  readonly promise: JsonPointer;
  /** The name that it is about. Those of different names are probably accepted, so they can be sent together; what has no kind is sent alone. */
  readonly kind?: string;
  /** All such are probably answered alike, so they are sent together, and without the others. */
  readonly alike?: true;
  /** What its text is made of. One of these is to blame, if it is alone answered as badly. */
  readonly parts?: readonly UnspecifiedProbe[];
}
