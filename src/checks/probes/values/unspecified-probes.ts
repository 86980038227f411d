import { schemaKeyword, type JsonPointer, type Operation, type Parameter } from '../../../contract/index.ts';
import type { RequestPlan, Resource } from '../../../judgement/index.ts';
import { isQuestion } from './is-question.ts';
import { DECIMAL, oddTexts } from './odd-texts.ts';
import { UNDOCUMENTED } from './says-unpromised.ts';
import { validText } from './valid-text.ts';

/** A request of which only one thing is promised: that it is no server error. */
export interface UnspecifiedProbe {
  readonly plan: RequestPlan;
  readonly promise: JsonPointer;
}

/** An unknown parameter, odd texts, decimals in a signature's number, a value of the resource left out, and parameters that are said twice. */
export function unspecifiedProbes(operation: Operation, resource: Resource): readonly UnspecifiedProbe[] {
  const asked = operation.parameters.filter((parameter) => isQuestion(parameter) || parameter.role === 'resource');
  return [
    { plan: { parameters: { [UNDOCUMENTED]: '1' }, purpose: `${UNDOCUMENTED}=1` }, promise: operation.pointer },
    ...asked.flatMap((parameter) => oddTexts(operation, parameter).map((text) => withText(parameter, text))),
    ...operation.parameters
      .filter((parameter) => isSignedNumber(operation, parameter))
      .map((parameter) => withText(parameter, DECIMAL)),
    ...asked
      .filter(({ name, required }) => !required && name in resource.parameters)
      .map((parameter) => withText(parameter, null)),
    ...repeatable(asked).map((parameter) =>
      withTextTwice(parameter, resource.parameters[parameter.name] ?? validText(operation, parameter, '1') ?? '1'),
    ),
  ];
}

/** The first parameter of each role that can be said twice. */
function repeatable(parameters: readonly Parameter[]): readonly Parameter[] {
  const inPairs = parameters.filter(({ in: place }) => place === 'query' || place === 'form');
  return [...Map.groupBy(inPairs, ({ role }) => role ?? 'none').values()].flatMap(([first]) => first ?? []);
}

/** Whether a parameter is a whole number that only signs the request: no one promises to refuse one with decimals. */
function isSignedNumber({ contract }: Operation, { role, schemaPointer }: Parameter): boolean {
  return role === 'credential' && schemaKeyword(contract, schemaPointer, 'type')?.value === 'integer';
}

function withText({ name, pointer }: Parameter, text: string | null): UnspecifiedProbe {
  const purpose = text === null ? `no ${name}` : `${name}=${brief(text)}`;
  return { plan: { parameters: { [name]: text }, purpose }, promise: pointer };
}

/** The same text twice, so that the answer is about the same thing whichever of the two is read. */
function withTextTwice({ name, pointer }: Parameter, text: string): UnspecifiedProbe {
  const said = { [name]: text };
  return { plan: { parameters: said, repeated: said, purpose: `${name}=${text} twice` }, promise: pointer };
}

function brief(text: string): string {
  return text.length > 40 ? `${text.slice(0, 8)}… (${text.length} characters)` : text;
}
