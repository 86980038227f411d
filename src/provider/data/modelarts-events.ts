import type { JsonObject } from '../json.ts';
import type { Random } from './random.ts';
import type { World } from '../world.ts';

type EventType = 'normal' | 'abnormal';

/** What may happen to a service; `#` stands for the model and its version. Some texts have characters that a filter must not have. */
const CATALOGUE: readonly (readonly [EventType, string])[] = [
  ['normal', 'start to deploy service'],
  ['normal', 'building image for model [#]'],
  ['normal', 'model (#) build image success'],
  ['abnormal', 'model (#) build image failed'],
  ['normal', 'preparing environment'],
  ['normal', '[#] prepare environment success'],
  ['abnormal', '[#] prepare environment failed'],
  ['normal', '[#] schedule resource success'],
  ['abnormal', '[#] schedule resource failed: insufficient resources'],
  ['normal', '[#] pulling model image'],
  ['normal', '[#] pull image success'],
  ['abnormal', '[#] pull image failed, retrying'],
  ['normal', '[#] starting model'],
  ['normal', '[#] start model success'],
  ['abnormal', '[#] start model failed; see the container log'],
  ['abnormal', 'health check failed 3 times'],
  ['abnormal', 'deploy service timeout'],
  ['normal', 'deploy service success'],
  ['abnormal', 'deploy service failed'],
  ['normal', 'update service success'],
  ['abnormal', 'update service failed'],
  ['normal', 'roll back to the last version success'],
  ['abnormal', 'roll back to the last version failed'],
  ['normal', 'start service success'],
  ['abnormal', 'start service failed'],
  ['normal', 'stop service success'],
  ['normal', 'auto stop set to 60 minutes'],
  ['normal', 'auto stop time reached'],
];

const MODELS = ['TF 3.0.0', 'mnist 0.0.1', 'bert-base 2.1.4'];
const SPAN_MS = 6 * 60 * 60 * 1000;
/** The newest event is this old, so that no event can still arrive in a window that ends with it. */
const SETTLED_MS = 5_000;

/** The events of a service before `until`, oldest first. Some have the same time, some are equal in every field. */
export function eventsUntil(
  until: number,
  { count, random, world }: { count: number; random: Random; world: World },
): JsonObject[] {
  const events: JsonObject[] = [];
  const step = SPAN_MS / Math.max(count, 1);
  for (let index = 0; index < count; index++) {
    const previous = events.at(-1);
    if (previous !== undefined && random.once(40)) events.push({ ...previous });
    else {
      const time = Math.round(until - SETTLED_MS - (count - 1 - index + random.next()) * step);
      const tied = world.ties || random.once(12);
      events.push(eventAt(tied && previous !== undefined ? Number(previous['occur_time']) : time, random, world));
    }
  }
  const stored = world.tieOrder === 'scattered' ? random.shuffled(events) : events;
  return stored.toSorted((a, b) => Number(a['occur_time']) - Number(b['occur_time']));
}

export function eventAt(time: number, random: Random, world: World): JsonObject {
  const [type, text] = random.pick(world.onlyNormal ? NORMAL : CATALOGUE);
  const info = text.replace('#', random.pick(MODELS));
  return {
    event_type: type,
    event_info: world.longTexts ? `${info} ${LONG_TEXT.repeat(random.integer(20, 400))}`.slice(0, 20_000) : info,
    occur_time: time,
    ...(world.extraFields ? { event_source: 'scheduler' } : {}),
  };
}

const LONG_TEXT = `<b class="model">'模型'</b> & 失败: "pull" image; `;

const NORMAL = CATALOGUE.filter(([type]) => type === 'normal');
