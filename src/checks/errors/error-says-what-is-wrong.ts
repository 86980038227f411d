import { valueAt } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { quoteValue } from '../answers/index.ts';
import { allErrorSchemas, errorSchemas } from './parts/error-schemas.ts';
import { messageFields } from './parts/message-fields.ts';

/** The text of an error has words in it. It is neither blank nor a placeholder that was never filled in. */
export const errorSaysWhatIsWrong = defineCheck({
  id: 'errors/error-says-what-is-wrong',
  title: 'every error says what is wrong',
  scope: 'exchange',
  reads: ['error-body'],
  appliesTo: (operation) =>
    allErrorSchemas(operation).some((schema) => messageFields(operation.contract, schema).length > 0),
  *run({ operation, exchange, evidence }) {
    const [schema] = errorSchemas(operation, exchange.response);
    for (const { at, promise } of schema === undefined ? [] : messageFields(operation.contract, schema)) {
      const text = valueAt(exchange.response.body, at);
      if (typeof text !== 'string') continue;
      evidence.add('error texts read');
      if (saysSomething(text)) continue;
      yield {
        message: `the text of the error at ${at} is ${quoteValue(text)}`,
        expected: 'what is wrong, in words',
        received: text,
        at,
        exchange,
        promise,
      };
    }
  },
});

const NOTHING_SAID = /^(null|nil|none|undefined|unknown|error|\[object Object\]|%\w|\{\d*\})$/i;

function saysSomething(text: string): boolean {
  return /\p{L}/u.test(text) && !NOTHING_SAID.test(text.trim());
}
