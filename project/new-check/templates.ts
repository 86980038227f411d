import { MARK } from './mark.ts';

/** What a new check is called, everywhere. */
export interface Names {
  /** `pagination/every-page-has-a-date` */
  readonly id: string;
  readonly family: string;
  /** `every-page-has-a-date`, which is also the name of its files. */
  readonly name: string;
  /** `everyPageHasADate` */
  readonly variable: string;
  /** `every page has a date` */
  readonly words: string;
  readonly fault: string;
  readonly faultVariable: string;
}

/** A check that works: it is an example of one, which the author replaces. */
export function checkText({ id, variable, words }: Names): string {
  return `import { defineCheck } from '../check.ts';
import { itemsOf, numberAt } from '../../lists/index.ts';

/** ${MARK}: Say in one sentence what a provider promises here, for the catalogue and for the reader of a finding. */
export const ${variable} = defineCheck({
  id: '${id}',
  // ${MARK}: Say in the third person what is true of a good provider, small at the beginning and without a point.
  title: '${words}',
  // ${MARK}: Keep 'exchange' where each answer of the run is judged; take 'operation' where requests of its own are sent.
  scope: 'exchange',
  // ${MARK}: Name the parts of the answer that this check reads; parts.ts lists them.
  reads: ['items', 'total'],
  // ${MARK}: Say which operations make this promise, from the contract alone.
  appliesTo: ({ collection }) => collection?.total !== undefined,
  *run({ operation: { contract, collection }, exchange, evidence }) {
    // ${MARK}: Judge the answer, count what you examine, and yield what breaks the promise. The lines below are an example.
    const items = collection && itemsOf(contract, collection, exchange.response);
    const total = numberAt(exchange.response, collection?.total);
    if (!items || total === undefined || !collection?.total) return;
    evidence.add('answers examined');
    if (total >= items.length) return;
    yield {
      message: \`the total is \${total}, and the answer holds \${items.length} items\`,
      expected: items.length,
      received: total,
      ...(collection.total.at !== undefined && { at: collection.total.at }),
      exchange,
      promise: collection.total.promise,
    };
  },
});
`;
}

export function testText({ name, variable }: Names): string {
  return `import { listTable } from '../testing/index.ts';
import { ${variable} } from './${name}.ts';

listTable(${variable}, {
  // ${MARK}: Name the promise of the invented contract that each violation points at.
  promise: '/components/schemas/Notes/properties/total',
  // ${MARK}: Show providers that keep the promise, among them those that look as if they did not.
  silent: [
    ['a faithful page', { parameters: { size: '5' } }],
    ['an empty page', { notes: [] }],
  ],
  // ${MARK}: Show the lies that break the promise.
  fires: [['a total of nothing', { lie: { answer: (answer) => ({ ...answer, total: 0 }) } }]],
});
`;
}

/** A fault that breaks nothing yet. */
export function faultText({ fault, faultVariable, words }: Names, promise: string): string {
  return `import { defineFault } from '../fault.ts';

/** ${MARK}: Say what the provider does wrong, and who would do so. */
export const ${faultVariable} = defineFault({
  id: '${fault}',
  // ${MARK}: Say in the third person what the provider does wrong.
  title: 'it is not so that ${words}',
  // ${MARK}: Point at the promise that is broken, as "api#pointer into its contract".
  promise: '${promise}',
  // ${MARK}: Break the promise in one stage, and keep all others; src/faults/changes has what many faults do.
  wrap: { select: (next) => (ask) => next(ask) },
});
`;
}

/** The line of a check among the advice of its family. */
export function adviceText(id: string): string {
  return `'${id}': {
    // ${MARK}: Say why somebody who calls the API minds.
    why: 'A caller reads something else than the document promises.',
    // ${MARK}: Say where a provider usually goes wrong, and what to do about it.
    mend: 'Answer as the document says, or change the document.',
  }`;
}
