import { extensionsSchema, namesIn } from '../language/extensions-schema.ts';
import type { Written } from '../language/written.ts';
import type { Answer, BadValue, Parameter } from '../model/index.ts';
import type { ExtensionNode } from './extension-node.ts';
import { readProvenance } from './read-provenance.ts';
import { restsOn } from '../rests-on.ts';
import { OpenApiNode } from './open-api-node.ts';

const BAD_VALUES: readonly BadValue[] = namesIn(extensionsSchema.$defs.answers);

/** How the API answers each bad value of a parameter: as `x-answers` says, else by the defaults of the contract language. */
export function readAnswers(node: OpenApiNode, parameter: Pick<Parameter, 'in' | 'required'>): Parameter['answers'] {
  const answers: Partial<Record<BadValue, Answer>> = defaultAnswers(node, parameter);
  const written = node.extension('x-answers');
  for (const bad of BAD_VALUES) {
    const answer = written?.get(bad);
    if (answer?.value === null) delete answers[bad];
    else if (answer) answers[bad] = readAnswer(answer as ExtensionNode<Written['answer']>);
  }
  if (answers.expired?.outcomes.includes('success'))
    node.source.fail(
      answers.expired.promise,
      'has the outcome "success". No one can tell an expired cursor from the end of the list then. Name a refusal, such as "expired-cursor".',
    );
  return answers;
}

function defaultAnswers(
  { pointer, source }: OpenApiNode,
  { in: place, required }: Pick<Parameter, 'in' | 'required'>,
): Partial<Record<BadValue, Answer>> {
  if (place !== 'query' && place !== 'form' && place !== 'json') return {};
  // A contract that does not know such an answer promises none, and many providers leave aside what they cannot read.
  const outcome = new OpenApiNode(source, '').optional('x-outcomes', 'invalid-parameter');
  if (!outcome) return {};
  const provenance = (at: string) => readProvenance(source, at);
  const refused: Answer = {
    outcomes: ['invalid-parameter'],
    promise: restsOn({ provenance }, outcome.pointer, pointer),
  };
  return { invalid: refused, ...(required && { missing: refused }) };
}

/** `{ outcomes: [..] }`: any of them keeps the promise. */
export function readAnswer({ value, pointer }: ExtensionNode<Written['answer']>): Answer {
  return { outcomes: value.outcomes, promise: pointer };
}
