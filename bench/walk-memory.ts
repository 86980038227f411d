import type { Measurement } from './measurement.ts';
import { runOrThrow } from './run-process.ts';
import { startMockProcess } from './start-mock-process.ts';
import type { Walked } from './walking-process.ts';

const EVENTS = 100_000;
const MOST_MEGABYTES = 300;

/** How much memory a walk over a long list takes, and its verification. */
export const walkMemory: Measurement = {
  title: `memory over a list of ${EVENTS.toLocaleString('en')} events`,
  about: [
    'Largest resident memory of the process that walks or verifies; the mock runs in another process.',
    'The walk reads every page, records every exchange and keeps every event. The verification judges a list of this length in samples, and says so in its notes.',
  ],
  async measure() {
    const mock = await startMockProcess(['--items', String(EVENTS)]);
    try {
      const walked = await walk('walk', mock.variables);
      const verified = await walk('verify', mock.variables);
      return [
        { what: 'events that the walk read', value: walked.events, unit: '', atLeast: EVENTS },
        { what: 'walk', value: walked.megabytes, unit: 'MB', atMost: MOST_MEGABYTES },
        { what: 'verification', value: verified.megabytes, unit: 'MB', atMost: MOST_MEGABYTES },
        { what: 'checks that were violated in it', value: verified.violated, unit: '', atMost: 0 },
      ];
    } finally {
      await mock.stop();
    }
  },
};

async function walk(how: 'walk' | 'verify', variables: Readonly<Record<string, string>>): Promise<Walked> {
  const { output } = await runOrThrow([process.execPath, 'bench/walking-process.ts', how], { variables });
  return JSON.parse(output.slice(output.indexOf('{'))) as Walked;
}
