import { instancesOf, isRecord } from '../../contract/index.ts';
import { changeSuccess } from '../changes/index.ts';
import { defineFault } from '../fault.ts';

/** Instants are written in seconds. */
export const timesInSeconds = defineFault({
  id: 'times-in-seconds',
  title: 'occur_time is written in seconds',
  promise: 'modelarts#/components/schemas/Event/properties/occur_time/allOf/0/minimum',
  operations: ['ShowServiceEvents'],
  wrap: changeSuccess((body) => {
    for (const [, event] of instancesOf(body, '/events/*'))
      if (isRecord(event)) event['occur_time'] = Math.floor(Number(event['occur_time']) / 1000);
  }),
});
