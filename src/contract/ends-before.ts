import { isAnsweredAs } from './is-answered-as.ts';
import type { Collection, Contract } from './model/index.ts';
import { numberedPaging } from './numbered-paging.ts';
import type { Answered } from './outcomes.ts';

interface NumberedList {
  readonly contract: Pick<Contract, 'outcomes'>;
  readonly collection?: Pick<Collection, 'paging'>;
}

interface Exchanged {
  readonly request: { readonly parameters: Readonly<Record<string, string>> };
  readonly response: Answered;
}

/**
 * Whether an answer says that the list ends before the page asked for, as the contract says it: with a refusal instead of a page without items. The
 * first page is there in every list.
 */
export function endsBefore({ contract, collection }: NumberedList, { request, response }: Exchanged): boolean {
  const paging = numberedPaging(collection);
  const promised = paging?.page.answers['past-the-end'];
  if (!paging || !promised) return false;
  const number = Number(request.parameters[paging.page.name] ?? paging.first);
  // A success may be among the outcomes too, and it says its items itself.
  const refusals = promised.outcomes.filter((outcome) => outcome !== 'success');
  return number > paging.first && isAnsweredAs(contract, { outcomes: refusals }, response);
}
