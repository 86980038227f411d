import { NotJudged } from './not-judged.ts';

/** Thrown where a request may only use what is left over, and too little is. Nothing depends on it, so what asks goes on without an answer. */
export class NothingSpare extends NotJudged {
  override readonly name = 'NothingSpare';
}
