import { joinPointer } from '../../contract/index.ts';
import type { IncomingRequest, StageWrappers } from '../../provider/pipeline/index.ts';
import { defineDerivation } from './derivation.ts';

type ReadForm = (request: IncomingRequest) => IncomingRequest['form'];

/** The query is read where the form is empty, or wins over what the form says. */
export const formReadFromTheQuery = defineDerivation({
  name: 'form-read-from-the-query',
  *derive(contract) {
    for (const { id, pointer, parameters } of contract.operations) {
      // A form of which nothing is required may be empty, and a query beside it is only unknown.
      if (!parameters.some((parameter) => parameter.in === 'form' && parameter.required)) continue;
      const about = { promise: joinPointer(pointer, 'requestBody'), operations: [id] };
      const instead: ReadForm = ({ form, query }) => (form.length > 0 ? form : query);
      const before: ReadForm = ({ form, query }) => (form.length > 0 ? [...query, ...form] : form);
      yield {
        ...about,
        where: `${id}/instead`,
        title: `${id} reads the query where the form is empty`,
        wrap: { authenticate: reading(instead), validate: reading(instead) },
      };
      const signing = parameters
        .filter(({ role, in: place }) => role === 'credential' && place === 'form')
        .map(({ name }) => name);
      if (signing.length > 0)
        yield {
          ...about,
          where: `${id}/signature`,
          title: `${id} finds a signature in the query where the form has none`,
          wrap: { authenticate: reading(signedAnywhere(signing)), validate: reading(signedAnywhere(signing)) },
        };
      yield {
        ...about,
        where: `${id}/before`,
        title: `${id} lets the query change what the form says`,
        wrap: { validate: reading(before) },
      };
      const names = parameters.filter(({ role, in: place }) => role === 'resource' && place === 'form');
      if (names.length > 0)
        yield {
          ...about,
          where: `${id}/list`,
          title: `${id} lists nothing where the query names another resource than the form`,
          wrap: { select: listingNothing(names.map(({ name }) => name)) },
        };
    }
  },
});

/** What signs is read from the query where the form is not empty and says nothing of it. */
function signedAnywhere(signing: readonly string[]): ReadForm {
  return ({ form, query }) =>
    form.length === 0
      ? form
      : [...form, ...query.filter(([name]) => signing.includes(name) && !form.some(([own]) => own === name))];
}

/** The names in the query choose the list, and those of the form are found all the same. */
function listingNothing(names: readonly string[]): NonNullable<StageWrappers['select']> {
  return (next) => (ask) => {
    const selection = next(ask);
    return ask.request.query.some(([name]) => names.includes(name))
      ? { ...selection, items: [], count: 0, total: 0 }
      : selection;
  };
}

/** Wraps a stage so that it reads another form than the one that was sent. */
function reading(
  read: ReadForm,
): <Ask extends { readonly request: IncomingRequest }, Answer>(next: (ask: Ask) => Answer) => (ask: Ask) => Answer {
  return (next) => (ask) => next({ ...ask, request: { ...ask.request, form: read(ask.request) } });
}
