import { type Evidence, Inconclusive, NothingSpare } from '../judgement/index.ts';

/**
 * What comes of a request that may use only what is left over; `undefined` where too little is, or where only an incident came back. Nothing depends on
 * it, so neither leaves a verdict open.
 */
export async function whereSpare<T>(
  { evidence }: { readonly evidence: Evidence },
  asked: Promise<T>,
): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof NothingSpare) evidence.leaveOut('rare tries left out, for which the budget has no room');
    else if (error instanceof Inconclusive) evidence.leaveOut('rare tries that met an incident');
    else throw error;
    return undefined;
  }
}
