/** Thrown where a check cannot judge, because the environment lacks what it needs or the contract does not allow to ask for it. */
export class NotJudged extends Error {
  override readonly name: string = 'NotJudged';
}
