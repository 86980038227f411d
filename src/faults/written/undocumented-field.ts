import { changeSuccess } from '../changes/index.ts';
import { defineFault } from '../fault.ts';

/** Every answer has a field that no document names. That is allowed, and worth knowing. */
export const undocumentedField = defineFault({
  id: 'undocumented-field',
  title: 'an answer has a field that no document names',
  promise: 'modelarts#/components/schemas/ShowServiceEventsResponse',
  operations: ['ShowServiceEvents'],
  wrap: changeSuccess((body) => {
    body['page_token'] = 'none';
  }),
});
