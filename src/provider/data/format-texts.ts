import { faker } from '@faker-js/faker/locale/en';

/** Texts of the formats that are checked where a body is validated. `date-time` is written in several ways, see `schemaInstance`. */
export const FORMAT_TEXTS: Readonly<Record<string, () => string>> = {
  date: () => faker.date.recent().toISOString().slice(0, 10),
  time: () => faker.date.recent().toISOString().slice(11),
  duration: () => `P${faker.number.int({ min: 1, max: 9 })}D`,
  uuid: () => faker.string.uuid(),
  uri: () => faker.internet.url(),
  'uri-reference': () => `/${faker.lorem.word()}`,
  url: () => faker.internet.url(),
  email: () => faker.internet.exampleEmail(),
  hostname: () => faker.internet.domainName(),
  ipv4: () => faker.internet.ipv4(),
  ipv6: () => faker.internet.ipv6(),
  'json-pointer': () => `/${faker.lorem.word()}`,
  byte: () => Buffer.from(faker.lorem.word()).toString('base64'),
};
