/** A capital behind a small letter, and a sign between two parts. */
const HUMP = /(?<=[a-z\d])[A-Z]/g;
const SIGN = /(?<=\w)[ _-](?=\w)/;

/**
 * The key of an order as other programs name it: `occurTime` for `occur_time`, and the other way round. Mappers of databases know a field by both
 * names. Nothing for a key of one part.
 */
export function keyInOtherStyle(key: string): string | undefined {
  if (SIGN.test(key))
    return key
      .split(SIGN)
      .map((part, place) => (place === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
      .join('');
  const parted = key.replace(HUMP, (letter) => `_${letter.toLowerCase()}`);
  return parted === key ? undefined : parted;
}
