import { percentEncode } from '../encoding.ts';

/**
 * How a secret may stand in a text: plain, percent-encoded, with slashes escaped as some JSON writers do, and in base64
 * at each of the three places where a longer text may put it.
 */
export function secretSpellings(secret: string): string[] {
  const encoded = percentEncode(secret);
  const lower = encoded.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
  const base64 = [0, 1, 2].flatMap((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)])
      .toString('base64')
      .replace(/=+$/, '');
    // The first characters also carry the bytes before the secret.
    const own = whole.slice(shift === 0 ? 0 : shift + 1);
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
  });
  return [...new Set([secret, encoded, lower, secret.replaceAll('/', '\\/'), ...base64])];
}
