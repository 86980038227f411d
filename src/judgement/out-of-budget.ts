import { NotJudged } from './not-judged.ts';

/** Thrown where the requests of a verification are used up. What a check had examined before that stands. */
export class OutOfBudget extends NotJudged {
  override readonly name = 'OutOfBudget';
}
