import { isRecord } from '../contract/index.ts';

/** A pact as a file holds it. */
export interface Pact {
  readonly consumer: { readonly name: string };
  readonly provider: { readonly name: string };
  readonly interactions: readonly PactInteraction[];
  readonly metadata?: Readonly<Record<string, unknown>>;
}

export interface PactInteraction {
  readonly description: string;
  readonly providerStates?: readonly { readonly name: string; readonly params?: Readonly<Record<string, unknown>> }[];
  readonly request?: Readonly<Record<string, unknown>>;
  readonly response?: Readonly<Record<string, unknown>>;
}

/**
 * Makes one pact of the parts of a consumer and a provider. Each interaction stands in it once; they are sorted by
 * description.
 */
export function mergePacts(parts: readonly Pact[]): Pact {
  const [first] = parts;
  if (!first) throw new RangeError('There is no part to merge.');
  const interactions = new Map(
    parts.flatMap(({ interactions }) => interactions).map((interaction) => [interaction.description, interaction]),
  );
  return {
    consumer: { name: first.consumer.name },
    interactions: [...interactions.values()]
      .toSorted((one, other) => (one.description < other.description ? -1 : 1))
      .map((interaction) => sorted(interaction) as PactInteraction),
    metadata: { pactSpecification: { version: '4.0' } },
    provider: { name: first.provider.name },
  };
}

/** The text of a pact file. The same interactions always give the same bytes. */
export function pactText(pact: Pact): string {
  return `${JSON.stringify(pact, null, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}
