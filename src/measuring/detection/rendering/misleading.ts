import type { FaultResult, Said } from '../measurement.ts';

/** What sends the reader of a misattributed fault to the wrong place. Where nothing does, everything that is said: none of it names the promise. */
export function misleading({ said }: Pick<FaultResult, 'said'>): readonly Said[] {
  const wrong = said.filter(({ about, own }) => about === 'other' || (about === 'broken' && !own));
  return wrong.length > 0 ? wrong : said;
}
