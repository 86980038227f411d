import type { Operation, Parameter } from '../../../contract/index.ts';

/** RFC 9562. Libraries read a UUID in several spellings, and each of them names the same thing. */
export const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The two alphabets of base64, by RFC 4648. Programs that make names fit for URLs exchange the same signs. */
const EXCHANGED: Readonly<Record<string, string>> = { '-': '_', _: '-', '+': '-', '/': '_' };

/**
 * An id with its signs exchanged, one that is said twice as lists are, and one with the name of a format behind it. Frameworks cut that off at the end of
 * a path, where it may be meant so. In the middle of a path it is a part of the name.
 */
export function respelledId({ path }: Pick<Operation, 'path'>, { name, in: place }: Parameter, own: string): string[] {
  const exchanged = own.replace(/(?<=\w)[-_+/](?=\w)/g, (sign) => EXCHANGED[sign] ?? sign);
  return [
    ...(UUID.test(own) || exchanged === own ? [] : [exchanged]),
    `${own},${own}`,
    ...(place === 'path' && path.includes(`{${name}}/`) ? [`${own}.json`] : []),
  ];
}
