import { isRecord, joinPointer } from '../json-pointer.ts';
import { responseExamples } from '../examples.ts';
import type { Contract, JsonPointer } from '../model/index.ts';
import type { Problem } from '../language/problem.ts';
import type { Linted } from './lint-rule.ts';

/** Every example of a response is valid. Every rival example is invalid, because a valid one contradicts nothing. */
export function* examplesKeepTheContract({ contract }: Linted): Iterable<Problem> {
  for (const { pointer, schema, value, rival } of responseExamples(contract)) {
    const [issue] = contract.validate(schema, value);
    if (issue && !rival)
      yield {
        pointer,
        message: `is no example of #${schema}: ${issue.at || 'the whole'} ${issue.message}. Correct it, or mark it with x-rival.`,
      };
    if (!issue && rival) yield { pointer, message: `is marked with x-rival and keeps to #${schema}.` };
  }
  for (const [pointer, value] of rivalComponents(contract)) {
    const kept = bodySchemas(contract).find((schema) => contract.validate(schema, value).length === 0);
    if (kept !== undefined) yield { pointer, message: `is marked with x-rival and keeps to #${kept}.` };
  }
}

function rivalComponents(contract: Contract): [JsonPointer, unknown][] {
  const examples = contract.node('/components/examples');
  return Object.entries(isRecord(examples) ? examples : {}).flatMap(([name, example]) =>
    isRecord(example) && example['x-rival'] !== undefined
      ? [[joinPointer('/components/examples', name), example['value']] as [JsonPointer, unknown]]
      : [],
  );
}

function bodySchemas(contract: Contract): JsonPointer[] {
  return [
    ...new Set(
      contract.operations.flatMap(({ responses }) =>
        responses.flatMap(({ mediaTypes }) => mediaTypes.map(({ schema }) => schema)),
      ),
    ),
  ];
}
