import { type CredentialScheme, numberedPaging, type Operation, type Parameter } from '../../contract/index.ts';
import { type Asked, withText } from '../../provider/pipeline/index.ts';
import { isSent, sentText } from '../changes/index.ts';
import { limited } from '../beside/only-beside.ts';
import { acceptAlso } from './credentials/accept-also.ts';
import { whereBroken } from './credentials/credential-way.ts';
import { otherMethods } from './credentials/other-methods.ts';
import { openedBy } from './credentials/opened-by.ts';
import { dealt, inTurn } from './parameters/dealt.ts';
import { defineDerivation, type Derived } from './derivation.ts';

/** A signature that was made for another request opens an operation: for another operation, another name, or another value of a parameter. */
export const signatureCoversLess = defineDerivation({
  name: 'signature-covers-less',
  *derive(contract) {
    for (const scheme of contract.credentials)
      for (const { way, answer } of scheme.place === undefined ? scheme.broken : [])
        for (const [own, operation, { length: of }] of way === 'tampered' ? inTurn(openedBy(contract, scheme)) : [])
          for (const { what, title, wrap } of dealt(
            [
              ...ofOtherOperation(operation, scheme),
              ...ofOtherNames(operation),
              ...ofOtherValues(operation, scheme),
              ...byOtherMethods(operation, scheme),
            ],
            { own, of, each: 1 },
          ))
            yield {
              where: `${scheme.name}/${operation.id}/${what}`,
              title: `${operation.id} accepts ${scheme.form} that was signed for another ${title}`,
              promise: answer.promise,
              operations: [operation.id],
              wrap,
            };
  },
});

type Less = Pick<Derived, 'title' | 'wrap'> & { readonly what: string };

function ofOtherOperation(operation: Operation, { name }: CredentialScheme): readonly Less[] {
  const { contract, path, method, id } = operation;
  const other = contract.operations.find(
    (each) =>
      each.id !== id &&
      each.path !== path &&
      each.method === method &&
      each.security.includes(name) &&
      differOnlyInPath(operation, each),
  );
  if (other === undefined) return [];
  const filled = ({ request }: Asked): string =>
    other.path.replace(/\{([^}]+)\}/g, (_, named: string) => encodeURIComponent(request.path[named] ?? ''));
  const target = (ask: Asked): string => ask.request.target.replace(/^[^?]*/, filled(ask));
  return [
    {
      what: 'operation',
      title: 'operation',
      wrap: acceptAlso((ask) => [{ ...ask, request: { ...ask.request, target: target(ask) } }]),
    },
  ];
}

/** Whether plain requests for both say the same, elsewhere. */
function differOnlyInPath(one: Operation, other: Operation): boolean {
  const named = one.parameters.filter(({ in: place }) => place === 'path').map(({ name }) => name);
  const isSaid = ({ in: place, required, role }: Parameter): boolean =>
    required && place !== 'path' && role !== 'credential';
  return (
    ![one, other].some(({ parameters }) => parameters.some(isSaid)) &&
    other.parameters.every(({ in: place, name }) => place !== 'path' || named.includes(name))
  );
}

function ofOtherNames({ contract, parameters }: Operation): readonly Less[] {
  const isOne = Object.keys(contract.variables.resources).length < 2;
  const named = parameters.filter(
    ({ role, in: place }) => role === 'resource' && place !== 'header' && (place !== 'path' || !isOne),
  );
  return named.map((parameter) => ({
    what: parameter.name,
    title: parameter.name,
    wrap: acceptAlso(
      (ask, known) => {
        const own = sentText(ask, parameter.name);
        const others = [...known].filter((text) => text !== own);
        return own === undefined ? [] : others.map((text) => withName(ask, parameter, [own, text]));
      },
      (ask) => sentText(ask, parameter.name),
    ),
  }));
}

/** Covered by the default method alone. */
function byOtherMethods(operation: Operation, scheme: CredentialScheme): readonly Less[] {
  return otherMethods(scheme).flatMap(({ text, isNamed }) =>
    ofOtherNames(operation).map(({ what, title, wrap }) => ({
      what: `${what}/${text}`,
      title: `${title} by ${text}`,
      wrap: limited(wrap, { begin: () => isNamed }),
    })),
  );
}

function withName(ask: Asked, parameter: Parameter, [own, text]: readonly [string, string]): Asked {
  const { target } = ask.request;
  const request = withText(parameter, ask.request, text);
  return {
    ...ask,
    request: { ...request, target: target.replaceAll(encodeURIComponent(own), encodeURIComponent(text)) },
  };
}

/** Where one parameter is all that is asked for. Beside others the signature is verified. */
function ofOtherValues({ parameters, collection }: Operation, scheme: CredentialScheme): readonly Less[] {
  const offered = parameters.filter(({ required, role }) => !required && role !== 'credential' && role !== 'resource');
  const page = numberedPaging(collection)?.page.name;
  const firsts = (['filter', 'page'] as const).flatMap(
    (role) =>
      offered.find(
        (each) =>
          each.role === role &&
          (each.in === 'query' || each.in === 'form') &&
          each.answers.unknown === undefined &&
          (role === 'filter' || each.name === page),
      ) ?? [],
  );
  return firsts.map(({ name }) => ({
    what: name,
    title: name,
    wrap: limited(
      whereBroken(scheme, 'tampered', (caller) => caller),
      { begin: () => (ask) => offered.every((each) => isSent(ask, each.name) === (each.name === name)) },
    ),
  }));
}
