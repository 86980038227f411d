import { joinPointer, type DocumentedResponse, type Operation } from '../../contract/index.ts';
import { defineDerivation } from './derivation.ts';
import { changeResponse, judgedResponses } from './outcomes/judged-responses.ts';

type Flaw = readonly [name: string, title: string, spoil: (text: string) => string];

/** How a body fails to be sound JSON. */
const FLAWS: readonly Flaw[] = [
  ['truncated', 'ends in the middle', (text) => text.slice(0, Math.floor(text.length * 0.8))],
  ['empty', 'is empty', () => ''],
  ['duplicate-key', 'has a key twice', (text) => text.replace(/^\{("[^"]+"):/, '{$1:null,$1:')],
  ['trailing-comma', 'has a comma too many', (text) => text.replace(/\}$/, ',}')],
  ['inexact-number', 'has a number that no double holds', (text) => text.replace(/\}$/, ',"serial":9007199254740993}')],
  ['not-a-number', 'has a NaN', (text) => text.replace(/\}$/, ',"score":NaN}')],
  ['single-quotes', 'quotes with apostrophes', (text) => text.replaceAll('"', "'")],
  ['page', 'is a page for people', () => '<!doctype html><title>Oops</title>'],
];

/** These need a body that is an object. */
const OF_OBJECTS = ['duplicate-key', 'trailing-comma', 'inexact-number', 'not-a-number'];

/** A body that is called JSON is none, or an ambiguous one. */
export const replyFlawed = defineDerivation({
  name: 'reply-flawed',
  *derive(contract) {
    for (const operation of contract.operations)
      for (const response of judgedResponses(operation))
        for (const [name, title, spoil] of flawsOf(operation, response))
          yield {
            where: `${operation.id}/${response.status}/${name}`,
            title: `the body of status ${response.status} of ${operation.id} ${title}`,
            promise: joinPointer(response.pointer, 'content', response.mediaTypes[0]?.type ?? ''),
            // Where the body says the outcome, a body that cannot be read says none.
            also: contract.outcomes.success?.code === undefined ? [] : [response.pointer],
            operations: [operation.id],
            wrap: changeResponse(response, (reply) => ({ ...reply, text: spoil(reply.text) })),
          };
  },
});

/** Every flaw in the successes of the first operation; fewer in refusals and in other operations, whose bodies are read by the same code. */
function flawsOf(operation: Operation, { status }: DocumentedResponse): readonly Flaw[] {
  const isList = status === '200' && operation.collection?.items === '';
  const isFirst = operation.contract.operations[0]?.id === operation.id;
  // Where every plain request is answered with a page, it is taken for one of something before the provider.
  const isAll = status === '200' && operation.contract.operations.length === 1;
  const flaws = FLAWS.filter(([name]) => !(isList && OF_OBJECTS.includes(name)) && !(isAll && name === 'page'));
  return flaws.filter(([name]) => name === 'truncated' || (isFirst && (status === '200' || name === 'page')));
}
