import type { Collection } from '../../../contract/index.ts';
import type { JsonObject } from '../../json.ts';
import type { Selection } from '../../pipeline/stages.ts';

/** Writes one number about a list into the body of its answer, where the contract has a place for it. */
export type TotalIdiom = (body: JsonObject, collection: Collection, selection: Selection) => void;
