/** Thrown by a check that cannot judge: the environment lacks what it needs. */
export class NotJudged extends Error {
  override readonly name = 'NotJudged';
}
