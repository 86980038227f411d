import { listedTexts, type Operation, type Parameter } from '../../../contract/index.ts';
import { contextsOf } from './contexts-of.ts';

/** Listed values and an order, but for the parameters that are judged. Beside a free text or a number, a list may hold nothing. */
export function chosenBeside(operation: Operation, judged: readonly Parameter[]): Readonly<Record<string, string>> {
  const [everything] = contextsOf(operation, { resources: [] }, judged);
  const offered = Object.entries(everything?.plan.parameters ?? {});
  return Object.fromEntries(
    offered.filter((entry): entry is [string, string] => entry[1] !== null && isChosen(operation, entry[0])),
  );
}

/** Whether the contract lists the values of a parameter, or it asks for an order. */
function isChosen({ contract, parameters }: Operation, name: string): boolean {
  const parameter = parameters.find((each) => each.name === name);
  if (!parameter) return false;
  const isOrder = parameter.role === 'sort' || parameter.role === 'order';
  return isOrder || listedTexts(contract, parameter) !== undefined;
}
