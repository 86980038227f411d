import {
  constraints,
  schemaKeyword,
  readText,
  type JsonPointer,
  type Operation,
  type Parameter,
} from '../../../contract/index.ts';
import type { RequestPlan, Resource } from '../../../judgement/index.ts';
import { UNDOCUMENTED } from '../../errors/index.ts';
import { isQuestion } from '../../parameters/parts/acceptances.ts';

/** A request of which only one thing is promised: that it is no server error. */
export interface UnspecifiedProbe {
  readonly plan: RequestPlan;
  readonly promise: JsonPointer;
}

/** Quotes and percent signs that end a text or begin an escape where somebody pastes them, and more text than a column holds. */
const LONG = 'a'.repeat(2000);
const TEXTS = ['', '事件', "'", '"', '%', '%zz', LONG];
/** For a parameter that refuses any text but a few: all of it at once. */
const TEXT = `'"%zz事件${LONG}`;
/** Beyond 32 bits, 64 bits signed, and 64 bits. */
const HUGE = ['2147483648', '9223372036854775808', '99999999999999999999'];
const DECIMAL = '1.5';
const SPELLINGS = ['', '05', '1e2'];

/** An unknown name, odd texts, what the resource always sends left out, and the first parameter of each role said twice. */
export function unspecifiedProbes(operation: Operation, resource: Resource): readonly UnspecifiedProbe[] {
  const asked = operation.parameters.filter((parameter) => isQuestion(parameter) || parameter.role === 'resource');
  const twice = [
    ...Map.groupBy(
      asked.filter(({ in: place }) => place === 'query' || place === 'form'),
      ({ role }) => role ?? 'none',
    ).values(),
  ].flatMap(([first]) => first ?? []);
  return [
    { plan: { parameters: { [UNDOCUMENTED]: '1' }, purpose: `${UNDOCUMENTED}=1` }, promise: operation.pointer },
    ...asked.flatMap((parameter) =>
      oddTexts(operation, parameter).map((text) =>
        odd(parameter, { parameters: { [parameter.name]: text }, purpose: `${parameter.name}=${brief(text)}` }),
      ),
    ),
    ...operation.parameters
      .filter((parameter) => isSignedNumber(operation, parameter))
      .map((parameter) =>
        odd(parameter, { parameters: { [parameter.name]: DECIMAL }, purpose: `${parameter.name}=${DECIMAL}` }),
      ),
    ...asked
      .filter(({ name, required }) => !required && name in resource.parameters)
      .map((parameter) => odd(parameter, { parameters: { [parameter.name]: null }, purpose: `no ${parameter.name}` })),
    ...twice.map((parameter) =>
      repetition(parameter, resource.parameters[parameter.name] ?? validText(operation, parameter)),
    ),
  ];
}

/** A whole number that only signs: nobody promises to refuse one with decimals. */
function isSignedNumber({ contract }: Operation, { role, schemaPointer }: Parameter): boolean {
  return role === 'credential' && schemaKeyword(contract, schemaPointer, 'type')?.value === 'integer';
}

function odd({ pointer }: Parameter, plan: RequestPlan): UnspecifiedProbe {
  return { plan, promise: pointer };
}

/** With the same text twice, so that whichever is read the answer is about the same. */
function repetition(parameter: Parameter, text: string): UnspecifiedProbe {
  const said = { [parameter.name]: text };
  return odd(parameter, { parameters: said, repeated: said, purpose: `${parameter.name}=${text} twice` });
}

function oddTexts({ contract }: Operation, parameter: Parameter): readonly string[] {
  const { schemaPointer, in: place } = parameter;
  const types = [schemaKeyword(contract, schemaPointer, 'type')?.value ?? 'string'].flat().map(String);
  if (!types.includes('string')) {
    const isBound = constraints(contract, parameter).some(
      ({ keyword }) => keyword === 'maximum' || keyword === 'exclusiveMaximum',
    );
    const spellings = SPELLINGS.filter((text) => readText(types, text).ambiguous);
    return [
      ...spellings,
      ...(types.includes('number') ? ['-1', DECIMAL, ...HUGE.slice(1)] : isBound ? [] : HUGE),
      TEXT,
    ];
  }
  const isListed = schemaKeyword(contract, schemaPointer, 'enum') !== undefined;
  return (isListed ? ['', TEXT] : TEXTS).filter((text) => text !== '' || place !== 'path');
}

function validText({ contract }: Operation, { schemaPointer }: Parameter): string {
  const listed = schemaKeyword(contract, schemaPointer, 'enum')?.value;
  return Array.isArray(listed) ? String(listed[0]) : '1';
}

function brief(text: string): string {
  return text.length > 40 ? `${text.slice(0, 8)}… (${text.length} characters)` : text;
}
