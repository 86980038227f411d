/** Remembers what was found out about two objects together, as long as both are in use. Neither may change. */
export class KnownOfPairs<One extends object, Other extends object, Answer extends object> {
  readonly #answers = new WeakMap<One, WeakMap<Other, Answer>>();

  /** The answer about a pair; `find` is called where it is not known. */
  of(one: One, other: Other, find: () => Answer): Answer {
    const ofOne = this.#answers.get(one) ?? new WeakMap<Other, Answer>();
    this.#answers.set(one, ofOne);
    const answer = ofOne.get(other) ?? find();
    ofOne.set(other, answer);
    return answer;
  }
}
