import { joinPointer, type Operation, type Parameter } from '../../contract/index.ts';
import type { IncomingRequest, StageWrappers } from '../../provider/pipeline/index.ts';
import { defineDerivation } from './derivation.ts';

type ReadForm = (request: IncomingRequest) => IncomingRequest['form'];

/** The query is read where the form is empty or lacks what signs, or wins over what the form says. */
export const formReadFromTheQuery = defineDerivation({
  name: 'form-read-from-the-query',
  *derive(contract) {
    for (const operation of contract.operations) {
      const { id, pointer } = operation;
      // A form of which nothing is required may be empty, and a query beside it is only unknown.
      if (!operation.parameters.some((parameter) => parameter.in === 'form' && parameter.required)) continue;
      for (const [way, does, wrap] of waysOf(operation))
        yield {
          where: `${id}/${way}`,
          title: `${id} ${does}`,
          promise: joinPointer(pointer, 'requestBody'),
          operations: [id],
          wrap,
        };
    }
  },
});

type Way = readonly [way: string, does: string, wrap: StageWrappers];

function waysOf(operation: Operation): readonly Way[] {
  const [signing, naming] = [fieldsOf(operation, 'credential'), fieldsOf(operation, 'resource')];
  const instead: ReadForm = ({ form, query }) => (form.length > 0 ? form : query);
  const before: ReadForm = ({ form, query }) => (form.length > 0 ? [...query, ...form] : form);
  const signed = signedAnywhere(signing);
  const ways: readonly (Way | undefined)[] = [
    [
      'instead',
      'reads the query where the form is empty',
      { authenticate: reading(instead), validate: reading(instead) },
    ],
    signing.length > 0
      ? [
          'signature',
          'finds a signature in the query where the form has none',
          { authenticate: reading(signed), validate: reading(signed) },
        ]
      : undefined,
    ['before', 'lets the query change what the form says', { validate: reading(before) }],
    naming.length > 0
      ? [
          'list',
          'lists nothing where the query names another resource than the form',
          { select: listingNothing(naming) },
        ]
      : undefined,
  ];
  return ways.filter((way) => way !== undefined);
}

function fieldsOf({ parameters }: Operation, meant: Parameter['role']): readonly string[] {
  return parameters.filter(({ role, in: place }) => place === 'form' && role === meant).map(({ name }) => name);
}

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
