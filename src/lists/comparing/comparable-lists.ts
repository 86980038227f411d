import { fieldsOfRequests, type JudgedList } from './fields-of-requests.ts';
import { withoutBrokenFields, withoutFields } from './without-broken-fields.ts';

/**
 * Lists of one resource, so that their items can be compared: without each field that breaks its schema in any of them, and without each that
 * belongs to the request. Such fields are a score, a distance or a signed URL.
 */
export function comparableLists(
  list: JudgedList,
  lists: readonly (readonly unknown[])[],
): readonly (readonly unknown[])[] {
  const sound = withoutBrokenFields(list, lists);
  const fields = fieldsOfRequests(list, sound);
  return sound.map((items) => withoutFields(items, fields));
}
