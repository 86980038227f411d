import { answersStandAlone } from './answers-stand-alone.ts';
import type { Check } from '../check.ts';
import { alikeItemsAreMerged } from './alike-items-are-merged.ts';
import { identitiesAreUnique } from './identities-are-unique.ts';
import { operationsAgree } from './operations-agree.ts';
import { resourcesDoNotShareItems } from './resources-do-not-share-items.ts';
import { rulesHold } from './rules-hold.ts';

/** Whether answers keep the rules of the contract and agree with each other. */
export const invariants = [
  rulesHold,
  operationsAgree,
  identitiesAreUnique,
  alikeItemsAreMerged,
  resourcesDoNotShareItems,
  answersStandAlone,
] as const satisfies readonly Check[];
