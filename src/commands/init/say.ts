import type { Contract } from '../../contract/index.ts';
import { type Discovery, type MadeContract, openQuestions } from '../../discovery/index.ts';
import type { Variables } from '../../environments/index.ts';
import { typed } from '../program/index.ts';

/** So many lists are named one by one; README.md of the contract names them all. */
const NAMED = 30;

export function sayFound({ discovery: { lists, leftOut }, unreadable }: MadeContract): void {
  for (const { operation, paging, total, leftOut: beside } of lists.slice(0, NAMED)) {
    const pages = paging ? `by ${paging.value.style}` : 'not described';
    console.log(
      `found    ${operation.method.toUpperCase()} ${operation.path}: pages ${pages}, total ${total ? 'said' : 'not said'}`,
    );
    for (const sentence of beside) console.log(`         ${sentence}`);
  }
  if (lists.length > NAMED)
    console.log(`found    ${lists.length - NAMED} more lists; README.md of the contract names them`);
  if (leftOut.length > 0)
    console.log(
      `left out ${leftOut.length} operations that are no lists or cannot be judged; README.md of the contract says why`,
    );
  if (unreadable.length > 0) console.log(`left out ${unreadable.length} parts of the document that cannot be read`);
}

/** What stays open, what has to be set before a verification, and what to type then. */
export function sayNext({ discovery: { lists } }: MadeContract, contract: Contract, known: Variables): void {
  const open = openQuestions(lists);
  for (const { text, choices } of open) console.log(`open     ${text} Taken: ${choices[0]}.`);
  if (open.length > 0) console.log('         Look for OPEN in overlay.yaml.');
  const missing = neededVariables(contract).filter((name) => (known[name] ?? '') === '');
  if (missing.length > 0) console.log(`set      ${missing.join(', ')} in .env; .env.example says what each is`);
  console.log(`Next: ${typed('verify')}`);
}

/** The variables without which nothing is verified but the mock. Credentials are named by the doctor, because one complete form is enough. */
function neededVariables({ variables: { endpoint, parameters, resources } }: Contract): readonly string[] {
  const [resource = {}] = Object.values(resources);
  const references = Object.values({ ...parameters, ...resource });
  return [
    endpoint,
    ...references.flatMap(({ variable, default: usual, optional }) =>
      usual === undefined && !optional ? [variable] : [],
    ),
  ];
}

/** Why a document gives no contract. */
export function noList(openapi: string, { leftOut }: Discovery): string {
  if (leftOut.length === 0)
    return `${openapi} describes no operation, so there is no list to judge. Nothing was written.`;
  const reasons = Map.groupBy(leftOut, ({ because }) => because);
  const counted = [...reasons].map(([because, each]) => `${each.length} because ${because}`).join('; ');
  return `${openapi} holds no operation that answers with a list. Left out: ${counted}. Nothing was written.`;
}
