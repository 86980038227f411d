import type { BrokenWay, OutcomeName } from '../../../contract/index.ts';
import type { RequestPlan } from '../../../judgement/index.ts';

/** What a provider sees of a request's credentials. */
export interface Presented {
  readonly scheme: string;
  /** `undefined` where none was sent. */
  readonly secret: string | undefined;
  readonly method: string | undefined;
  /** Name of the resource that is asked for, where it is not the one that is judged. */
  readonly resource: string | undefined;
  /** Milliseconds that the signer's clock is off. */
  readonly clockOffBy: number;
  /** The secret stands where nobody looks for it. */
  readonly misplaced?: boolean;
  readonly condition: 'expired' | 'stale' | 'replayed' | 'mislabelled' | undefined;
}

/** Which outcome a provider gives to credentials. */
export type Lock = (presented: Presented) => OutcomeName;

export const SECRET = 'AbCdEfGhIjKlMnOp';

/** The lock of a provider that keeps every promise. */
export const soundLock: Lock = ({ secret, condition }) => {
  if (secret === undefined) return 'missing-credentials';
  if (condition === 'expired') return 'expired-credentials';
  return secret === SECRET && condition === undefined ? 'success' : 'invalid-credentials';
};

/** What the client would make of a plan. */
export function presented({ credentials = {}, resource }: RequestPlan): Presented {
  const { scheme = 'token', method, broken, variant = 0, clockOffBy = 0 } = credentials;
  const secret = broken === undefined ? SECRET : SECRETS[broken](variant);
  const misplaced = broken === 'misplaced';
  return {
    scheme,
    method,
    secret,
    resource: resource?.name,
    clockOffBy,
    misplaced,
    condition: conditionOf(broken, variant),
  };
}

function conditionOf(broken: BrokenWay | undefined, variant: number): Presented['condition'] {
  if (broken === 'tampered') return variant === 4 ? 'mislabelled' : undefined;
  return broken === 'expired' || broken === 'stale' || broken === 'replayed' ? broken : undefined;
}

const SECRETS: Readonly<Record<BrokenWay, (variant: number) => string | undefined>> = {
  missing: () => undefined,
  empty: () => '',
  truncated: (variant) => SECRET.slice(0, variant === 0 ? -1 : SECRET.length / 2),
  lengthened: () => `${SECRET}x`,
  tampered: (variant) =>
    [other(SECRET.length / 2), other(0), other(SECRET.length - 1), SECRET.replace('A', 'a'), SECRET][variant],
  rewritten: () => `${SECRET} `,
  foreign: () => 'zYxWvUtSrQpOnMlK',
  expired: () => SECRET,
  stale: () => SECRET,
  replayed: () => SECRET,
  misplaced: () => undefined,
};

function other(place: number): string {
  return `${SECRET.slice(0, place)}!${SECRET.slice(place + 1)}`;
}
