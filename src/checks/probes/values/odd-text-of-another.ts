import { schemaKeyword, type Operation, type Parameter } from '../../../contract/index.ts';
import type { RequestPlan, Resource } from '../../../judgement/index.ts';
import { againstTheDefaultByKey, allowsText } from '../../../lists/index.ts';
import { isQuestion } from './is-question.ts';
import { oddTexts } from './odd-texts.ts';

/** More than this is cut off by some servers before anything reads it. */
const LONGEST = 500;

/** All that breaks careless code in one text, asked of another resource in the other direction: what serves one resource may serve another by other code. */
export function oddTextOfAnother(
  operation: Operation,
  resources: readonly Resource[],
): { readonly parameter: Parameter; readonly plan: RequestPlan } | undefined {
  const other = resources[1];
  const parameter = operation.parameters.find(
    (each) => isQuestion(each) && each.in !== 'header' && isFreeText(operation, each),
  );
  if (other === undefined || parameter === undefined) return undefined;
  const texts = oddTexts(operation, parameter).filter(
    (text) => text.length < LONGEST && allowsText(operation.contract, parameter, text),
  );
  // An expression that repeats nothing is one at the beginning alone.
  const text = texts.toSorted((one, next) => Number(next.startsWith('*')) - Number(one.startsWith('*'))).join('');
  if (text === '' || !allowsText(operation.contract, parameter, text)) return undefined;
  const [order = {}] = againstTheDefaultByKey(operation, [{}]);
  const purpose = `${parameter.name}=${text.slice(0, 8)}… (${text.length} characters) of the ${other.name} resource`;
  return { parameter, plan: { resource: other, parameters: { ...order, [parameter.name]: text }, purpose, later: 2 } };
}

function isFreeText({ contract }: Operation, { schemaPointer }: Parameter): boolean {
  const said = (keyword: 'type' | 'enum' | 'format'): unknown => schemaKeyword(contract, schemaPointer, keyword)?.value;
  return said('type') === 'string' && said('enum') === undefined && said('format') === undefined;
}
