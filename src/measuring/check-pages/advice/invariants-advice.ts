import type { FamilyAdvice } from './advice.ts';

export const invariantsAdvice: FamilyAdvice<'invariants'> = {
  'invariants/rules-hold': {
    why: 'The rule says how values belong together, and callers compute with it.',
    mend: 'Read the rule at the named line, and look at which of the two values is wrong.',
    needs: 'an answer with the values that the rule speaks of',
  },
  'invariants/operations-agree': {
    why: 'Two pages of one application show two truths about one resource.',
    mend: 'Let both operations read from one place, or look at the cache of one of them.',
    needs: 'two operations that speak of one resource, and data that does not move meanwhile',
  },
  'invariants/answers-stand-alone': {
    why: 'A caller gets the answer to the question of somebody else, and nobody can show it again.',
    mend: 'Look at the keys of the cache: credentials, filter, order, page and resource belong to them. Keep nothing of a request in a session.',
    needs: 'a list, and two requests that differ in one respect',
  },
  'invariants/identities-are-unique': {
    why: 'A caller who keeps items by identity overwrites one with the other.',
    mend: 'Look for a join that multiplies rows, or for an identity that is only unique with another field.',
    needs: 'a list whose items have an identity',
  },
  'invariants/alike-items-are-merged': {
    why: 'The count of an item is wrong where alike items stand beside each other.',
    mend: 'Group by exactly the fields that the contract names.',
    needs: 'items that could be alike',
  },
  'invariants/resources-do-not-share-items': {
    why: 'Items of one resource under another belong to somebody else.',
    mend: 'Put the resource into every query, cache key and index.',
    needs: 'two resources in the environment, each with items of its own',
  },
};
