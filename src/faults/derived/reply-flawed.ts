import { joinPointer, type DocumentedResponse } from '../../contract/index.ts';
import type { Rendered, Reply } from '../../provider/index.ts';
import { changeReply } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';

/** How a body may fail to be JSON, each in its own way. */
const FLAWS: Readonly<Record<string, readonly [string, (text: string) => string]>> = {
  truncated: ['ends in the middle', (text) => text.slice(0, Math.floor(text.length * 0.8))],
  empty: ['is empty', () => ''],
  'duplicate-key': ['has a key twice', (text) => text.replace(/^\{("[^"]+"):/, '{$1:null,$1:')],
  'trailing-comma': ['has a comma too many', (text) => text.replace(/\}$/, ',}')],
  'inexact-number': ['has a number that no double holds', (text) => text.replace(/\}$/, ',"serial":9007199254740993}')],
  'not-a-number': ['has a NaN', (text) => text.replace(/\}$/, ',"score":NaN}')],
  'single-quotes': ['quotes with apostrophes', (text) => text.replaceAll('"', "'")],
  page: ['is a page for people', () => '<!doctype html><title>Oops</title>'],
};

/** A body that is called JSON is none, or an ambiguous one. */
export const replyFlawed = defineDerivation({
  name: 'reply-flawed',
  *derive(contract) {
    for (const [index, operation] of contract.operations.entries())
      for (const response of operation.responses.filter(({ status }) => /^[24]/.test(status) && status !== '429'))
        for (const [flaw, [title, spoil]] of Object.entries(FLAWS).filter(
          ([name]) => index === 0 || name === 'truncated',
        ))
          if (response.status === '200' || ['truncated', 'page'].includes(flaw))
            yield {
              where: `${operation.id}/${response.status}/${flaw}`,
              title: `the body of status ${response.status} of ${operation.id} ${title}`,
              promise: joinPointer(response.pointer, 'content', response.mediaTypes[0]?.type ?? ''),
              // Where the body says the outcome, an unreadable one says none.
              also: contract.outcomes.success?.code === undefined ? [] : [response.pointer],
              operations: [operation.id],
              wrap: changeReply((reply, answer) =>
                isPart(reply, answer, response) && answer.operation.id === operation.id
                  ? { ...reply, text: spoil(reply.text) }
                  : reply,
              ),
            };
  },
});

/** Of a multiplexed API, whose refusals share the status of the success, only the successes are spoilt. */
export function isPart(reply: Reply, answer: Rendered, { status }: DocumentedResponse): boolean {
  return String(reply.status) === status && (status !== '200' || !('refusal' in answer));
}
