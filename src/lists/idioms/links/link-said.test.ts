import { expect, test } from '#test';
import { linkSaid } from './link-said.ts';

const inBody = (link: string) =>
  linkSaid({ body: { next: link }, headers: {} }, { at: '/next', promise: '' }, ['next']);

for (const [title, link, said] of [
  ['a URL as it is', 'http://a.example/books?page=1', 'http://a.example/books?page=1'],
  ['a template without what it leaves open', '/books?page=1{&sort,projection}', '/books?page=1'],
  ['a template of a whole query', '/books{?page,size}', '/books'],
  ['nothing for an empty text', '', undefined],
] as const)
  test(`says ${title}`, () => expect(inBody(link)).toBe(said));
