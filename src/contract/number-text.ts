const DECIMAL = /^-?\d+(\.\d+)?$/;
const WHOLE = /^-?\d+$/;

/** Compares two decimal numbers as they are written, of any size: below 0 where the left one is smaller. `NaN` where one of them is none. */
export function compareNumberTexts(left: string, right: string): number {
  if (!DECIMAL.test(left) || !DECIMAL.test(right)) return Number(left) - Number(right);
  const digits = Math.max(decimalsOf(left), decimalsOf(right));
  const difference = shifted(left, digits) - shifted(right, digits);
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** A written number and a whole step; a whole number stays exact, whatever its size. */
export function addToNumberText(text: string, step: number): string {
  return WHOLE.test(text) ? String(BigInt(text) + BigInt(step)) : String(Number(text) + step);
}

function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

function shifted(text: string, digits: number): bigint {
  const [whole = '', decimals = ''] = text.split('.');
  return BigInt(whole + decimals.padEnd(digits, '0'));
}

/** A whole number of any size: a bigint beyond 2^53, where numbers of JavaScript have gaps. */
export function exactInteger(text: string): number | bigint {
  const double = Number(text);
  return Number.isSafeInteger(double) ? double : BigInt(text);
}

/** Whether a text is a whole number in digits, which `exactInteger` reads. */
export function isWholeText(text: string): boolean {
  return WHOLE.test(text);
}
