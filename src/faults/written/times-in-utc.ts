import { instancesOf, isRecord } from '../../contract/index.ts';
import { changeSuccess } from '../changes/index.ts';
import { defineFault } from '../fault.ts';

/** Times are written in UTC, eight hours off. */
export const timesInUtc = defineFault({
  id: 'times-in-utc',
  title: 'times are written in UTC rather than UTC+8',
  promise: 'tencent-ccs#/components/schemas/Event/x-invariants/1',
  wrap: changeSuccess((body) => {
    for (const [, event] of instancesOf(body, '/data/eventList/*'))
      if (isRecord(event)) for (const name of ['firstSeen', 'lastSeen']) event[name] = earlier(String(event[name]));
  }),
});

function earlier(time: string): string {
  return new Date(Date.parse(`${time.replace(' ', 'T')}Z`) - 8 * 3_600_000)
    .toISOString()
    .slice(0, 19)
    .replace('T', ' ');
}
