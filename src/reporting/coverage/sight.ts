import type { Sighting } from '../../findings/index.ts';

/** How often a promise came up, kept and broken. */
export class Sight {
  kept = 0;
  broken = 0;

  add(isKept: boolean): void {
    if (isKept) this.kept += 1;
    else this.broken += 1;
  }

  get sighting(): Sighting {
    if (this.kept > 0) return 'seen';
    return this.broken > 0 ? 'only wrong' : 'not seen';
  }
}
