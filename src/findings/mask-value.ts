/** Takes the secrets out of a text. */
export type Masker = (text: string) => string;

/** A copy of a JSON value in which every text is masked, names too. What is not JSON becomes a text. */
export function maskValue(value: unknown, masker: Masker): unknown {
  if (Array.isArray(value)) return value.map((element) => maskValue(element, masker));
  if (value instanceof Object && !isPlain(value)) return masker(String(value));
  if (value instanceof Object) {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [masker(name), maskValue(member, masker)]));
  }
  return maskScalar(value, masker);
}

/** A number can be a secret as well as a text can. A number that is no secret stays a number. */
function maskScalar(value: unknown, masker: Masker): unknown {
  if (value === null || value === undefined || typeof value === 'boolean') return value;
  const text = String(value);
  const masked = masker(text);
  return masked === text && typeof value === 'number' && Number.isFinite(value) ? value : masked;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
