/** A letter beyond ASCII with the marks on it, and what stands beside it in its word. */
const BEYOND_ASCII = /[A-Za-z]{0,2}(?![A-Za-z])\p{L}\p{M}*[A-Za-z]{0,3}/u;
const WITHOUT_CASE = /\p{Lo}|\p{Extended_Pictographic}/u;
const CAPITAL_BEYOND_ASCII = /(?![A-Z])\p{Lu}/u;
const START_BEYOND_ASCII = /^[A-Za-z]{0,2}(?![A-Za-z])\p{L}\p{M}*/u;

/** A fragment with such a letter, in the spelling of its text; none where no text has one. */
export function fragmentBeyondAscii(texts: readonly string[]): string[] {
  return bestOf(BEYOND_ASCII, texts);
}

/** A letter that has no case, or a pictograph: letters that are folded in ASCII alone find them too. */
export function fragmentWithoutCase(texts: readonly string[]): string[] {
  return texts.flatMap((text) => WITHOUT_CASE.exec(text)?.[0] ?? []).slice(0, 1);
}

/** A beginning with such a letter near it, in the spelling of its text. */
export function beginningBeyondAscii(texts: readonly string[]): string[] {
  return bestOf(START_BEYOND_ASCII, texts);
}

/** The first one with a capital: where case is folded on one side only, a small letter still finds itself. Else the first one. */
function bestOf(form: RegExp, texts: readonly string[]): string[] {
  const found = texts.flatMap((text) => form.exec(text)?.[0] ?? []);
  const best = found.find((text) => CAPITAL_BEYOND_ASCII.test(text)) ?? found[0];
  return best === undefined ? [] : [best];
}
