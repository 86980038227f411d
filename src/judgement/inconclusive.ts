/** Thrown where the evidence contradicts itself because data moved, or the environment failed. */
export class Inconclusive extends Error {
  override readonly name = 'Inconclusive';
}
