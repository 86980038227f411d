import type { DescribedOperation } from '../document/described-operation.ts';
import { wordsOf } from '../words.ts';

/** What speaks for or against a list by what an operation says it does. */
export interface Purpose {
  readonly weight: number;
  readonly reasons: readonly string[];
}

const LISTS =
  /^(?:gets?|lists?|returns?|retrieves?|fetch(?:es)?|finds?|search(?:es)?|query|queries|browses?|shows?|displays?|enumerates?)?\s*(?:a |an |the |for )*(?:paginated |paged |full |complete )?(?:lists?|all|search|collection|every)\b|^(?:lists?|search|find|browse|query|enumerate)\b/i;
const LIST_WORDS =
  /\b(?:lists?|listing|collection of|all (?:the )?\w+s|paginated|array of|search(?:es)?|liste[nr]?|alle|lister|toutes|todos|todas|elenco)\b|列表|一覧|список/i;
const CHANGES =
  /^(?:adds?|creates?|updates?|deletes?|removes?|uploads?|sends?|submits?|sets?|imports?|posts?|registers?|starts?|stops?|cancels?|runs?|executes?|triggers?|issues?|makes?|book|batch|bulk|save|insert|upsert|merge|invite|assign|move|copy|clone|approve|replace|activate|enable|disable|publish|sync|transfer|log ?in|sign|authenticate|subscribe|pay|refund|charge|order|restore|reset|validate|verify|check|confirm|convert|encode|decode|translate|detect|analy[sz]es?|classif\w+|predict|score|train|render|calculates?|compute|evaluate|estimate|parse|extract|exchange|exports?|downloads?)\b/i;
const COMPUTES =
  /\b(?:random(?:ly)?|generates?|calculates?|computes?|estimates?|get quotes|predict(?:s|ions?)?|forecast)\b/i;
const ONE_THING =
  /^(?:gets?|returns?|retrieves?|fetch(?:es)?|reads?|shows?|finds?)\s+(?:an?|one|single|the (?:details?|specified|given)|details?|information|info|specific)\b|\b(?:details of|by (?:its )?(?:id|identifier|uuid)\b|single)/i;
const ASKS = /^(?:lists?|finds?|query|queries|gets?|returns?|retrieves?|fetch(?:es)?|filters?)\b|\bsearch(?:es)?\b/;
const SEARCHES = /\b(?:search|query|queries|lists?|find|filter|lookup|scan|browse|describe)\b/;

/** Reads method, path, id and text of an operation. */
export function purposeOf({ method, path, id = '', text, success }: DescribedOperation): Purpose {
  const [summary = ''] = text.replace(/^\. /, '').split(/\.\s|\n/);
  const named = wordsOf(id === '' ? (path.split('/').at(-1) ?? '') : id);
  const says = [summary, named].filter((each) => each.trim() !== '');
  const lists = says.some((each) => LISTS.test(each.trim()));
  const mentions = LIST_WORDS.test(`${summary} ${success?.description ?? ''}`);
  const isOne = /\}\/?$/.test(path) && /\/\{[^}]*\}\/?$/.test(path);
  const computes = says.some((each) => COMPUTES.test(each));
  const weight =
    (lists ? 1 : 0) +
    (mentions ? 1 : 0) -
    (isOne ? 2 : 0) -
    (computes ? 2 : 0) -
    (!lists && ONE_THING.test(summary.trim()) ? 2 : 0) +
    (method === 'post' ? weightOfPost({ path, named, says, text }) : 0);
  return { weight, reasons: lists || mentions ? ['its text speaks of a list'] : [] };
}

interface Said {
  readonly path: string;
  readonly named: string;
  readonly says: readonly string[];
  readonly text: string;
}

/** A POST changes or computes something, unless its name says that it asks. */
function weightOfPost({ path, named, says, text }: Said): number {
  const asks =
    SEARCHES.test(wordsOf(path)) || SEARCHES.test(named) || says.some((each) => ASKS.test(each.trim().toLowerCase()));
  const changes = says.some((each) => CHANGES.test(each.trim())) && !/^(?:search|list|find|query)/.test(named);
  return (asks ? 0 : -4) - (changes ? 5 : 0) - (COMPUTES.test(text) ? 2 : 0);
}
