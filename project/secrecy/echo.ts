import type { Asked, Manner } from '../../src/measuring/index.ts';

const JSON_TYPE = { 'content-type': 'application/json' };

/** Answers as careless gateways do: every so often with what it was sent, in every spelling, where an answer, a header or an error should be. */
export const echo: Manner = async (asked, provider) => {
  const said = sayings(asked);
  const heard = { 'x-echo': said.join(' ').slice(0, 4000), 'set-cookie': `session=${said[0]}` };
  if (asked.count % 11 === 0)
    return {
      status: 500,
      headers: { ...JSON_TYPE, ...heard },
      body: JSON.stringify({
        error_code: 'APIGW.0000',
        error_msg: said.join(' '),
        request_id: 'echo',
        code: 9999,
        message: said.join(' '),
      }),
    };
  if (asked.count % 13 === 0)
    return { status: 200, headers: { 'content-type': 'text/plain', ...heard }, body: said.join('\n') };
  if (asked.count % 17 === 0)
    return {
      status: 302,
      headers: { location: `https://elsewhere.example/?${said.map(encodeURIComponent).join('&')}` },
      body: '',
    };
  const answer = await provider();
  const text = String(answer.body);
  const { 'content-length': _length, ...headers } = answer.headers;
  return asked.count % 2 === 0 || !text.startsWith('{')
    ? answer
    : { ...answer, headers: { ...headers, ...heard }, body: `{"echo":${JSON.stringify(said)},${text.slice(1)}` };
};

/** Headers, query and body, plain, decoded, in base64, and each word by itself, so that no boundary hides it. */
function sayings({ target, headers, body }: Asked): readonly string[] {
  const texts = [
    ...Object.values(headers).map(String),
    target,
    decoded(target),
    body.toString(),
    decoded(body.toString()),
  ].filter((text) => text !== '');
  return [
    ...texts,
    ...texts.map((text) => Buffer.from(text).toString('base64')),
    ...texts.flatMap((text) => text.split(/[=&, ]/).filter((word) => word.length >= 8)),
  ].map(oneLine);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What a header can carry. */
function oneLine(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, ' ');
}
