import { expect, test } from '#test';
import { contextOf, contractFrom, operationOf, violationsOf, widgets } from '../testing/index.ts';
import { INNOCENT_TEXTS, LEAKS } from './testing/index.ts';
import { errorLeaksNothing } from './error-leaks-nothing.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');

for (const [what, text] of LEAKS) {
  test(`finds ${what}: ${text.slice(0, 40).replaceAll(/\s+/g, ' ')}`, async () => {
    const context = contextOf({
      operation,
      exchange: { status: 400, body: { error_code: 'W.0001', error_msg: text } },
    });
    const received = (await violationsOf(errorLeaksNothing, context)).map(({ message }) => message);
    expect(received.some((message) => message.includes(`shows ${what}: `))).toBe(true);
  });
}

for (const text of INNOCENT_TEXTS) {
  test(`is silent on: ${text.slice(0, 50)}`, async () => {
    const context = contextOf({
      operation,
      exchange: { status: 400, body: { error_code: 'W.0001', error_msg: text } },
    });
    expect((await violationsOf(errorLeaksNothing, context)).map(({ message }) => message)).toEqual([]);
    expect(context.evidence.counts).toEqual({ 'answers searched': 1 });
  });
}

test('is silent on the words of a database that the contract itself uses', async () => {
  const speaking = widgets.replace(
    /^info: .*$/m,
    "info: { title: Widgets, version: '1', description: 'Codes are index_not_found_exception and others.' }",
  );
  expect(speaking).not.toBe(widgets);
  const messagesOf = async (contract: string, type: string) =>
    (
      await violationsOf(
        errorLeaksNothing,
        contextOf({
          operation: operationOf(contractFrom(contract), 'ListWidgets'),
          exchange: { status: 400, body: { error_code: 'W.0001', error_msg: 'no', type } },
        }),
      )
    ).map(({ message }) => message);
  expect(await messagesOf(widgets, 'query_shard_exception')).toHaveLength(1);
  expect(await messagesOf(speaking, 'index_not_found_exception')).toEqual([]);
  expect(await messagesOf(speaking, 'query_shard_exception')).toEqual([]);
  expect(await messagesOf(speaking, 'SQLSTATE[42S02]')).toHaveLength(1);
});

test('finds a trace in a page that is no JSON', async () => {
  const context = contextOf({
    operation,
    exchange: { status: 500, text: '<pre>ReferenceError: x is not defined<br> at /srv/app/index.js:3:1</pre>' },
  });
  expect((await violationsOf(errorLeaksNothing, context))[0]?.message).toContain('a Node.js stack trace');
});

test('finds a trace in a header, and leaves alone what gateways say of themselves there', async () => {
  const shown = async (headers: Record<string, string>, status = 400) =>
    (await violationsOf(errorLeaksNothing, contextOf({ operation, exchange: { status, headers, body: {} } }))).map(
      ({ message }) => message,
    );
  expect(await shown({ 'x-error': 'org.acme.store.SqlGrammarException: no result' })).toEqual([
    'an error with status 400 shows a Java exception in a header: org.acme.store.SqlGrammarException',
  ]);
  expect(await shown({ 'x-error': 'org.acme.store.SqlGrammarException: no result' }, 200)).toEqual([]);
  const gateway = { via: '1.1 ip-10-0-3-7.ec2.internal (squid/4.13)', server: 'nginx', link: '</usr/lib/x.so>' };
  expect(await shown(gateway)).toEqual([]);
});

test('finds a secret in any answer and names it', async () => {
  const context = contextOf({ operation, exchange: { leaked: ['WIDGETS_TOKEN'] } });
  const violations = await violationsOf(errorLeaksNothing, context);
  expect(violations.map(({ message, promise }) => [message, promise])).toEqual([
    ['an answer with status 200 echoes the secret WIDGETS_TOKEN', '/x-outcomes/success'],
  ]);
});

test('leaves what data say in a success alone', async () => {
  const context = contextOf({
    operation,
    exchange: { body: { text: 'java.lang.NullPointerException in /srv/api/views.py' } },
  });
  expect(await violationsOf(errorLeaksNothing, context)).toEqual([]);
});

test('applies to every operation', () => expect(errorLeaksNothing.appliesTo()).toBe(true));

test('accuses no answer of repeating a query into which the secret was put', async () => {
  const leaked = ['WIDGETS_TOKEN'];
  const misplaced = contextOf({ operation, exchange: { status: 301, leaked, broken: 'misplaced' } });
  expect(await violationsOf(errorLeaksNothing, misplaced)).toEqual([]);
  const usual = contextOf({ operation, exchange: { status: 301, leaked } });
  expect(await violationsOf(errorLeaksNothing, usual)).toHaveLength(1);
});
