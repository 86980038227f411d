import { expect, test } from '@playwright/test';
import { contextOf, contractFrom, operationOf, violationsOf, widgets } from '../testing/index.ts';
import { errorLeaksNothing } from './error-leaks-nothing.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');

const LEAKS = [
  [
    'a Java stack trace',
    'Internal error\n\tat com.acme.shelf.WidgetService.list(WidgetService.java:42)\n\tat java.base/java.lang.Thread.run(Thread.java:833)',
  ],
  ['a Java stack trace', 'at sun.reflect.NativeMethodAccessorImpl.invoke0(Native Method)'],
  ['a Java exception', 'java.lang.NullPointerException: Cannot invoke "String.length()"'],
  ['a Java exception', 'nested exception is org.springframework.dao.DataAccessResourceFailureException'],
  ['a Python stack trace', 'Traceback (most recent call last):\n  File "/srv/api/views.py", line 12, in get'],
  ['a Node.js stack trace', 'TypeError: Cannot read properties of undefined\n    at list (/srv/api/widgets.js:10:15)'],
  ['a Node.js stack trace', 'at async Server.handle (file:///app/dist/server.mjs:3:9)'],
  ['a Node.js stack trace', 'at processTicksAndRejections (node:internal/process/task_queues:95:5)'],
  ['a Go stack trace', 'goroutine 17 [running]:\nmain.list()\n\t/go/src/api/main.go:12 +0x1d'],
  ['a Go stack trace', 'runtime error: invalid memory address or nil pointer dereference'],
  ['a PHP error', 'Fatal error: Uncaught Exception in /var/www/index.php on line 3'],
  ['a PHP error', '<b>Warning</b>: Undefined variable $limit in <b>/var/www/list.php</b> on line <b>9</b>'],
  ['a PHP error', 'PHP Fatal error:  Uncaught Exception in /data/www/v2/index.php:210\nStack trace:\n#0 {main}'],
  ['a PHP error', 'Uncaught TypeError: strlen() expects a string in /var/www/list.php:9'],
  ['a PHP error', 'Stack trace:\n#0 /var/www/list.php(9): strlen(NULL)\n#1 {main}'],
  ['a .NET stack trace', 'at Acme.Shelf.WidgetController.List(Int32 limit) in /src/WidgetController.cs:line 31'],
  ['a .NET stack trace', 'System.NullReferenceException: Object reference not set to an instance of an object.'],
  ['a Ruby stack trace', "app/models/widget.rb:12:in `list'"],
  ['an SQL statement', 'failed: SELECT id, colour FROM widgets WHERE shelf = 1'],
  ['an SQL statement', "INSERT INTO audit (who) VALUES ('x')"],
  ['a database error', 'ORA-00942: table or view does not exist'],
  ['a database error', 'You have an error in your SQL syntax; check the manual'],
  ['a file path', 'cannot open /etc/widgets/config.yaml'],
  ['a file path', '(1)cannot open /data/home/acme/conf/widgets.ini'],
  ['a file path', 'open /etc/kubernetes/shelf.kubeconfig: no such file or directory'],
  ['a file path', 'cannot read "/home/acme/.widgets/settings.toml"'],
  ['a file path', 'cannot open C:\\inetpub\\wwwroot\\web.config'],
] as const;

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

const INNOCENT = [
  'model (TF 3.0.0) build image success',
  'building image for model [TF 3.0.0]',
  'The values of the request parameters (limit, order) are invalid.',
  'see https://support.example.com/api/errors.html for help',
  'https://example.com/app/server.js:443/path',
  'GET /v1/77b6a44cba5143ab91d13ab9a8ff44fd/services/35de3ca9-1bca-4ae7-9cb0-914f30fa7d3e/events was refused',
  'Incorrect IAM authentication information: verify aksk signature fail, canonicalRequest:GET|/v1/77b6/services/35de/events/|limit=2|host:127.0.0.1|x-sdk-date:20191115T033655Z||host;x-sdk-date|e3b0c442',
  'Incorrect IAM authentication information: decrypt token fail',
  'Incorrect IAM authentication information: Get secretKey failed,ak:QTWA****,err:ak not exist',
  'Token must contain project info of current region.',
  'The throttling threshold has been reached: policy user over ratelimit,limit:1000,time:1 minute',
  'Please select a service from the list where possible',
  'update the token and set a new one',
  'an error occurred at 12:30:15, try again at 13:00',
  'Service deployed at node 10.0.0.1:8080:1',
  'The mount path /tmp or /var/run is not allowed',
  'GET /v2/index.php is no such path',
  'the path /data/v2/index is unknown, and so is /app/widgets',
  'the mount path /data/models/v1.0 or /mnt/nas/2026.11 is in use',
  'the image swr.example.com/app/frontend:v5.1 cannot be pulled',
  'sources are and/or/src/etc. and more',
  'com.huawei.modelarts is not a valid name',
  '(100004)projectId不正确',
  'Warning: the service is stopping on line with the schedule',
];

for (const text of INNOCENT) {
  test(`is silent on: ${text.slice(0, 50)}`, async () => {
    const context = contextOf({
      operation,
      exchange: { status: 400, body: { error_code: 'W.0001', error_msg: text } },
    });
    expect((await violationsOf(errorLeaksNothing, context)).map(({ message }) => message)).toEqual([]);
    expect(context.evidence.counts).toEqual({ 'answers searched': 1 });
  });
}

test('finds a trace in a page that is no JSON', async () => {
  const context = contextOf({
    operation,
    exchange: { status: 500, text: '<pre>ReferenceError: x is not defined<br> at /srv/app/index.js:3:1</pre>' },
  });
  expect((await violationsOf(errorLeaksNothing, context))[0]?.message).toContain('a Node.js stack trace');
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
