import { answersStandAlone } from './answers-stand-alone.ts';
import type { Check } from '../check.ts';
import { alikeItemsAreMerged } from './alike-items-are-merged.ts';
import { identitiesAreUnique } from './identities-are-unique.ts';
import { operationsAgree } from './operations-agree.ts';
import { resourcesDoNotShareItems } from './resources-do-not-share-items.ts';
import { rulesHold } from './rules-hold.ts';

/** Whether answers keep the rules of the contract and agree with each other. */
export const invariants = [
  // An item of somebody else breaks rules of its answer too, and the report names the cause first.
  resourcesDoNotShareItems,
  rulesHold,
  operationsAgree,
  identitiesAreUnique,
  alikeItemsAreMerged,
  answersStandAlone,
] as const satisfies readonly Check[];
