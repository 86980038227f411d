import { numberedPaging, type Operation, type Parameter } from '../../contract/index.ts';
import { sentText } from '../changes/index.ts';
import type { Asked } from '../../provider/pipeline/index.ts';

/** Something that a request has beside what it needs. */
export interface RequestContext {
  /** Ends an id: `order`. */
  readonly name: string;
  /** Ends a title: `beside order`. */
  readonly title: string;
  /** Name of the parameter that says it, where one does. */
  readonly parameter?: string;
  /** It needs another resource than the first one. */
  readonly isOfOthers?: true;
  /** Begins to look at the requests to one provider, and says of each whether it has it. */
  begin(): (ask: Asked) => boolean;
}

/** Each filter, order and size that a request says, a later page, and another resource than the first one. */
export function requestContextsOf(operation: Operation): readonly RequestContext[] {
  const paging = numberedPaging(operation.collection);
  const said = operation.parameters
    .filter(({ role, required }) => !required && SAID.includes(role))
    .filter(({ pointer }) => pointer !== paging?.page.pointer)
    .map((parameter) => whereSaid(parameter));
  return [
    ...said,
    ...(paging ? [onLaterPages(paging.page.name, paging.first)] : []),
    ...(hasOtherResources(operation) ? [ofAnotherResource()] : []),
  ];
}

const SAID: readonly Parameter['role'][] = ['filter', 'size', 'sort', 'order'];

function whereSaid({ name }: Parameter): RequestContext {
  return { name, parameter: name, title: `beside ${name}`, begin: () => (ask) => sentText(ask, name) !== undefined };
}

function onLaterPages(name: string, first: number): RequestContext {
  return {
    name: 'later-pages',
    parameter: name,
    title: 'on later pages',
    begin: () => (ask) => Number(sentText(ask, name) ?? first) > first,
  };
}

/** Whether an environment may know several resources that the operation can be asked about. */
function hasOtherResources({ contract, parameters }: Operation): boolean {
  return parameters.some(({ role }) => role === 'resource') && Object.keys(contract.variables.resources).length > 1;
}

function ofAnotherResource(): RequestContext {
  return {
    name: 'another-resource',
    title: 'for another resource than the first',
    isOfOthers: true,
    begin: () => {
      let first: string | undefined;
      return (ask) => {
        const names = ask.operation.parameters.filter(({ role }) => role === 'resource');
        const text = names.map(({ name }) => sentText(ask, name)).join();
        first ??= text;
        return text !== first;
      };
    },
  };
}
