import { isLasting } from './lasting.ts';

/** Remembers what was found out about lasting values. Any other value may have changed, so it is looked at anew. */
export class KnownOfLasting<Question, Answer> {
  readonly #answers = new WeakMap<object, Map<Question, Answer>>();

  /** The answer to a question about a value; `find` is called where it is not known. */
  of(value: unknown, question: Question, find: () => Answer): Answer {
    if (!isLasting(value)) return find();
    const answers = this.#answers.get(value) ?? new Map<Question, Answer>();
    this.#answers.set(value, answers);
    const known = answers.get(question);
    if (known !== undefined || answers.has(question)) return known as Answer;
    const answer = find();
    answers.set(question, answer);
    return answer;
  }
}
