import { changeSuccess } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** Every list of logs that is filtered by time names another service. No request is sent to look at names there. */
export const anotherNameUnderUpdateTime = defineFault({
  id: 'another-name-under-update-time',
  title: 'the logs name another service wherever update_time picks one out',
  promise: PROMISED.oneName,
  wrap: changeSuccess((body, { operation, parameters }) => {
    if (operation.id === 'ShowServiceUpdateLogs' && parameters['update_time'] !== undefined)
      body['service_name'] = 'service-of-somebody-else';
  }),
});
