import type { FoundList } from './found-list.ts';
import type { FoundPaging, OpenQuestion } from './guess.ts';
import { TOTAL_CHOICES } from './hints/total-choices.ts';

const BECAUSE = 'you said so';

/** Each question that the lists leave open, once, however many of them ask it. */
export function openQuestions(lists: readonly FoundList[]): readonly OpenQuestion[] {
  const all = lists.flatMap(({ paging, count }) => [paging?.open, count?.open]).filter((open) => open !== undefined);
  return [...new Map(all.map((question) => [question.text, question])).values()];
}

/** The lists with the answer to one of their questions. */
export function answered(
  lists: readonly FoundList[],
  { text, kind }: OpenQuestion,
  choice: string,
): readonly FoundList[] {
  return lists.map((list) => {
    if (kind === 'total') return list.count?.open?.text === text ? withCount(list, choice) : list;
    return list.paging?.open?.text === text ? withPaging(list, choice) : list;
  });
}

function withPaging({ paging, ...list }: FoundList, choice: string): FoundList {
  if (!paging) return list;
  const { first: _first, ...rest } = paging.value;
  return { ...list, paging: { value: { ...rest, ...saidBy(choice, rest) }, because: BECAUSE } };
}

function saidBy(choice: string, { style }: FoundPaging): Pick<FoundPaging, 'style' | 'first'> {
  if (choice === 'record-offset') return { style: choice };
  if (choice === 'page-index') return { style: choice, first: 1 };
  return { style, ...(choice !== '0' && { first: Number(choice) }) };
}

function withCount({ count, ...list }: FoundList, choice: string): FoundList {
  if (!count) return list;
  const guess = { value: count.value, because: BECAUSE };
  return choice === TOTAL_CHOICES[0] ? { ...list, count: guess } : { ...list, total: guess };
}
