import { counted, type Evidence, type Violation } from '../../../judgement/index.ts';
import { linkSaid, type ListWindow } from '../../../lists/index.ts';
import { type JudgedLink, RELS } from './judge-link.ts';
import { largerPage } from './larger-page.ts';

/** What is wrong with the link to the next page where a larger size was asked for than a page holds: a provider that counts in that size finds no page behind the first. */
export async function linkOfALargerPage(
  { operation, name }: JudgedLink,
  window: ListWindow,
  evidence: Evidence,
): Promise<readonly Violation[]> {
  const field = operation.collection?.links?.[name];
  const page = field && name === 'next' ? await largerPage(operation, window, 0) : undefined;
  if (!field || !page) return [];
  evidence.add('pages whose links were read');
  if (linkSaid(page.exchange.response, field, RELS[name]) !== undefined) return [];
  return [
    {
      message: `the link "${name}" under ${page.purpose} is missing, with ${counted(page.items.length - page.size, 'items')} left`,
      expected: 'a link to the second page',
      received: null,
      ...(field.at !== undefined && { at: field.at }),
      exchange: page.exchange,
      promise: field.promise,
    },
  ];
}
