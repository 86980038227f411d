import {
  constraints,
  type CredentialScheme,
  type Operation,
  parameterIssues,
  type Parameter,
} from '../../contract/index.ts';
import { type Asked, type Authenticated, type Caller, withText } from '../../provider/pipeline/index.ts';
import { sentText } from '../changes/index.ts';
import { limited } from '../beside/only-beside.ts';
import { alikeAnswers } from './credentials/alike-answers.ts';
import { whereBroken } from './credentials/credential-way.ts';
import { closedTo } from './credentials/opened-by.ts';
import { defineDerivation, type Derived } from './derivation.ts';

/** A request without credentials is let in beside one kind of value: the smallest or the largest size, or one that is wrong and passed over. */
export const strangerForgotten = defineDerivation({
  name: 'stranger-forgotten',
  *derive(contract) {
    for (const operation of contract.operations) {
      const [scheme] = closedTo(operation);
      const answer = scheme?.broken.find(({ way }) => way === 'missing')?.answer;
      if (scheme === undefined || answer === undefined) continue;
      for (const { what, title, wrap } of [...atBounds(operation, scheme), ...besideMistakes(operation, scheme)])
        yield {
          where: `${operation.id}/${what}`,
          title: `${operation.id} lets a request without credentials in beside ${title}`,
          promise: answer.promise,
          also: alikeAnswers(contract, { scheme, way: 'missing', id: operation.id }),
          operations: [operation.id],
          wrap,
        };
    }
  },
});

type Forgotten = Pick<Derived, 'title' | 'wrap'> & { readonly what: string };

function atBounds({ contract, collection }: Operation, scheme: CredentialScheme): readonly Forgotten[] {
  const size = collection?.paging?.size;
  if (size === undefined || size.required) return [];
  // A page of no items shows nothing to anyone.
  const bounds = constraints(contract, size).filter(({ keyword, value }) => /^(min|max)imum$/.test(keyword) && value);
  const letIn = whereBroken(scheme, 'missing', (caller) => caller);
  return bounds.map(({ keyword, value }) => ({
    what: `${size.name}=${String(value)}`,
    title: `the ${keyword === 'minimum' ? 'smallest' : 'largest'} ${size.name}`,
    wrap: limited(letIn, { begin: () => (ask) => sentText(ask, size.name) === String(value) }),
  }));
}

const ASKED: readonly Parameter['role'][] = ['filter', 'page', 'size', 'sort', 'order'];

/** Values are looked at before the caller is, and where one is wrong, nothing else is. */
function besideMistakes(operation: Operation, scheme: CredentialScheme): readonly Forgotten[] {
  const asked = operation.parameters.filter(
    ({ role, answers, schema }) =>
      ASKED.includes(role) &&
      answers.invalid &&
      (schema['enum'] || ['integer', 'number'].includes(String(schema['type']))),
  );
  if (asked.length === 0) return [];
  const strangers = new WeakSet<Caller>();
  const letIn = whereBroken(scheme, 'missing', (caller) => {
    const stranger = { ...caller };
    strangers.add(stranger);
    return stranger;
  });
  const wrong = (ask: Asked): Parameter | undefined => asked.find((parameter) => isWrong(ask, parameter));
  return [
    {
      what: 'mistake',
      title: 'a wrong value, which is passed over',
      wrap: {
        ...limited(letIn, { begin: () => (ask) => wrong(ask) !== undefined }),
        validate: (next) => (ask) => {
          const parameter = wrong(ask);
          return parameter && strangers.has(ask.caller) ? next(without(ask, parameter)) : next(ask);
        },
      },
    },
  ];
}

function isWrong(ask: Asked, parameter: Parameter): boolean {
  const text = sentText(ask, parameter.name);
  return text !== undefined && parameterIssues(ask.operation.contract, parameter, text).length > 0;
}

function without(ask: Authenticated, parameter: Parameter): Authenticated {
  return { ...ask, request: withText(parameter, ask.request, undefined) };
}
