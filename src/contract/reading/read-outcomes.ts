import { OUTCOME_NAMES, type Contract, type Outcome, type OutcomeName } from '../model.ts';
import type { Cursor } from './cursor.ts';

/** How the API says each outcome on the wire. */
export function readOutcomes(root: Cursor): Contract['outcomes'] {
  const entries = root.optional('x-outcomes')?.entries() ?? [];
  return Object.fromEntries(
    entries.map(([name, cursor]) => {
      const known =
        OUTCOME_NAMES.find((outcome) => outcome === name) ??
        cursor.fail(`names the outcome "${name}". Known: ${OUTCOME_NAMES.join(', ')}.`);
      return [known, readOutcome(known, cursor)];
    }),
  );
}

function readOutcome(name: OutcomeName, cursor: Cursor): Outcome {
  const code = cursor.optional('code');
  const schema = cursor.optional('schema')?.schema();
  return {
    name,
    pointer: cursor.pointer,
    status: cursor
      .child('status')
      .items()
      .map((status) => status.number()),
    ...(code && { code: { at: code.child('at').text(), values: codes(code.child('values')) } }),
    likely: codes(cursor.optional('likely')),
    ...(schema !== undefined && { schema }),
  };
}

function codes(cursor: Cursor | undefined): (string | number)[] {
  return (cursor?.items() ?? []).map((item) => (typeof item.value === 'number' ? item.value : item.text()));
}
