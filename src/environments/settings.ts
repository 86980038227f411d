import { type ClientCertificate, readClientCertificate } from './client-certificate.ts';
import { valueOf, type Variables } from './variables.ts';

/** How a run behaves: the `CONTRACT_` variables. */
export interface Settings {
  readonly failOn: 'all' | 'documented';
  readonly require: readonly Requirement[];
  readonly probes: 'all' | 'positive';
  /** Per operation. */
  readonly maxRequests: number;
  /** Requests per second and host in a real environment; `undefined` is unlimited, as the mock always is. */
  readonly maxRps: number | undefined;
  readonly concurrency: number;
  /** For one request. */
  readonly timeoutMs: number;
  /** Address of the folder `docs` of the suite, for links in reports; without a slash at its end. */
  readonly docs?: string;
  /** For gateways that ask the client who it is. Holds a key: never write it anywhere. */
  readonly clientCertificate?: ClientCertificate;
}
/** `coverage:90` asks that 90 percent of each contract are seen. */
export type Requirement = (typeof REQUIREMENTS)[number] | `coverage:${number}`;

const REQUIREMENTS = ['environment', 'conclusive', 'judged'] as const;
const COVERAGE = /^coverage:(?:100|\d{1,2})$/;

/** The variables that `Settings` are read from, and `CONTRACT_ENV`, which names the environments; `CONTRACT_APIS`, `CONTRACT_OPERATIONS`, `CONTRACT_CHECKS`, `CONTRACT_SHARD`, `CONTRACT_CONTRACTS` and `CONTRACT_REPORTS` say what is verified and where contracts and reports are. */
export const SETTING_VARIABLES = [
  'CONTRACT_ENV',
  'CONTRACT_APIS',
  'CONTRACT_OPERATIONS',
  'CONTRACT_CHECKS',
  'CONTRACT_SHARD',
  'CONTRACT_CONTRACTS',
  'CONTRACT_REPORTS',
  'CONTRACT_FAIL_ON',
  'CONTRACT_REQUIRE',
  'CONTRACT_PROBES',
  'CONTRACT_MAX_REQUESTS',
  'CONTRACT_MAX_RPS',
  'CONTRACT_CONCURRENCY',
  'CONTRACT_TIMEOUT_MS',
  'CONTRACT_DOCS',
  'CONTRACT_CLIENT_CERT',
  'CONTRACT_CLIENT_KEY',
] as const;
type SettingVariable = (typeof SETTING_VARIABLES)[number];

/** Reads every setting. A wrong one is added to `problems`, and its default is used instead. */
export function readSettings(variables: Variables, problems: string[]): Settings {
  const reader = new SettingReader(variables, problems);
  const clientCertificate = readClientCertificate(variables, problems);
  const docs = reader.address('CONTRACT_DOCS');
  return {
    failOn: reader.choice('CONTRACT_FAIL_ON', ['all', 'documented']),
    require: reader.requirements('CONTRACT_REQUIRE'),
    probes: reader.choice('CONTRACT_PROBES', ['all', 'positive']),
    maxRequests: reader.number('CONTRACT_MAX_REQUESTS', { standard: 500, minimum: 1, maximum: 1_000_000, whole: true }),
    maxRps:
      valueOf(variables, 'CONTRACT_MAX_RPS') === 'unlimited'
        ? undefined
        : reader.number('CONTRACT_MAX_RPS', {
            standard: 20,
            minimum: 0.1,
            maximum: 10_000,
            whole: false,
            otherwise: ', or unlimited',
          }),
    concurrency: reader.number('CONTRACT_CONCURRENCY', { standard: 24, minimum: 1, maximum: 256, whole: true }),
    timeoutMs: reader.number('CONTRACT_TIMEOUT_MS', { standard: 10_000, minimum: 100, maximum: 600_000, whole: true }),
    ...(docs !== undefined && { docs }),
    ...(clientCertificate && { clientCertificate }),
  };
}

interface Range {
  readonly standard: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly whole: boolean;
  readonly otherwise?: string;
}

class SettingReader {
  readonly #variables: Variables;
  readonly #problems: string[];

  constructor(variables: Variables, problems: string[]) {
    this.#variables = variables;
    this.#problems = problems;
  }

  choice<T extends string>(name: SettingVariable, choices: readonly [T, ...T[]]): T {
    const text = valueOf(this.#variables, name) ?? choices[0];
    const found = choices.find((choice) => choice === text);
    if (found === undefined) this.#problems.push(`${name} is "${text}". Choices: ${choices.join(', ')}.`);
    return found ?? choices[0];
  }

  requirements(name: SettingVariable): readonly Requirement[] {
    const texts = listed(valueOf(this.#variables, name));
    const unknown = texts.filter((text) => !isRequirement(text));
    if (unknown.length > 0)
      this.#problems.push(
        `${name} holds "${unknown.join('", "')}". Choices: any of ${REQUIREMENTS.join(', ')}, and coverage:90 for 90 percent of each contract.`,
      );
    return [...REQUIREMENTS.filter((choice) => texts.includes(choice)), ...texts.filter(isCoverage)];
  }

  /** Of the web, without a slash at its end. */
  address(name: SettingVariable): string | undefined {
    const text = valueOf(this.#variables, name);
    if (text === undefined) return undefined;
    if (/^https?:$/.test(URL.parse(text)?.protocol ?? '')) return text.replace(/\/+$/, '');
    this.#problems.push(`${name} is "${text}". It must be an address that begins with https://.`);
    return undefined;
  }

  number(name: SettingVariable, { standard, minimum, maximum, whole, otherwise = '' }: Range): number {
    const text = valueOf(this.#variables, name);
    if (text === undefined) return standard;
    const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
    if (number >= minimum && number <= maximum && (!whole || Number.isInteger(number))) return number;
    this.#problems.push(
      `${name} is "${text}". It must be a ${whole ? 'whole ' : ''}number from ${minimum} to ${maximum}${otherwise}.`,
    );
    return standard;
  }
}

function isRequirement(text: string): boolean {
  return REQUIREMENTS.some((choice) => choice === text) || isCoverage(text);
}

function isCoverage(text: string): text is `coverage:${number}` {
  return COVERAGE.test(text);
}

/** The values of a comma-separated list, each once. */
export function listed(text: string | undefined): readonly string[] {
  const values = (text ?? '')
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
  return [...new Set(values)];
}
