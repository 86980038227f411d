import { joinPointer } from '../../contract/index.ts';
import type { IncomingRequest } from '../../provider/index.ts';
import { defineDerivation } from './derivation.ts';

type Read = (request: IncomingRequest) => IncomingRequest['form'];

/** What stands in the query is taken for a form that is empty, or goes before what the form says. */
export const formReadFromTheQuery = defineDerivation({
  name: 'form-read-from-the-query',
  *derive(contract) {
    for (const { id, pointer } of contract.operations.filter(({ parameters }) =>
      parameters.some((parameter) => parameter.in === 'form'),
    )) {
      const about = { promise: joinPointer(pointer, 'requestBody'), operations: [id] };
      const readEmpty: Read = ({ form, query }) => (form.length > 0 ? form : query);
      yield {
        ...about,
        where: `${id}/instead`,
        title: `${id} reads the query where the form is empty`,
        wrap: { authenticate: reading(readEmpty), validate: reading(readEmpty) },
      };
      const readFirst: Read = ({ form, query }) => (form.length > 0 ? [...query, ...form] : form);
      yield {
        ...about,
        where: `${id}/before`,
        title: `${id} lets the query change what the form says`,
        wrap: { validate: reading(readFirst) },
      };
    }
  },
});

function reading(
  read: Read,
): <Ask extends { readonly request: IncomingRequest }, Answer>(next: (ask: Ask) => Answer) => (ask: Ask) => Answer {
  return (next) => (ask) => next({ ...ask, request: { ...ask.request, form: read(ask.request) } });
}
