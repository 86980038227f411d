import type { Collection } from '../../contract/index.ts';
import { fieldsOfRequests } from './fields-of-requests.ts';
import { type ComparedList, withoutBrokenFields, withoutFields } from './without-broken-fields.ts';

/** The list whose items are compared, with what its contract says of their fields. */
export type JudgedList = ComparedList & { readonly collection?: Partial<Collection> | undefined };

/**
 * Lists of one resource, so that their items can be compared: without each field that breaks its schema in any of them, and without each that
 * belongs to the request. Such fields are a score, a distance or a signed URL.
 */
export function comparableLists(
  list: JudgedList,
  lists: readonly (readonly unknown[])[],
): readonly (readonly unknown[])[] {
  const sound = withoutBrokenFields(list, lists);
  const fields = fieldsOfRequests(list.collection, sound);
  return sound.map((items) => withoutFields(items, fields));
}
