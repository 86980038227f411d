import type { JsonPointer } from '../../contract/index.ts';
import type { DescribedOperation } from '../document/described-operation.ts';
import type { Guess } from '../guess.ts';
import { isNamed, stemsOf, wordsOf } from '../words.ts';
import { IDENTITY } from './answer-words.ts';
import type { ItemField } from './item-fields.ts';

/** The field that tells items apart: `id`, or `pet_id` in a list of pets. */
export function identityOf(
  fields: ReadonlyMap<string, ItemField>,
  { path }: DescribedOperation,
): Guess<JsonPointer> | undefined {
  const all = [...fields.values()].filter(({ shape }) => !shape.types.includes('boolean'));
  const plain = all.find(({ name, at }) => isNamed(name, IDENTITY) && at.split('/').length === 2);
  const nouns = new Set(stemsOf(path.replaceAll(/\{[^}]*\}/g, '')));
  const own = all.find(({ name }) => {
    const [, noun] = /^(.+) (?:id|uuid|guid|arn)$/.exec(wordsOf(name)) ?? [];
    return noun !== undefined && stemsOf(noun).some((stem) => nouns.has(stem));
  });
  const found = plain ?? own;
  return found && { value: found.at, because: `the field ${found.at} is named like an identity` };
}
