import { createClient, type ClientRequest } from '../src/client/index.ts';
import { environmentOf } from '../src/environments/index.ts';
import { type Figure, median, type Measurement } from './measurement.ts';
import { startMockProcess } from './start-mock-process.ts';
import { longList } from './long-list.ts';

const FEW = 10_000;
const MANY = 1_000_000;
const PAGES = 400;
const AT_ONCE = 8;
/** A page may cost so many times as much in the long list, which has a hundred times as many events. */
const MOST_TIMES = 3;

/** What a page costs in a short and in a long list, and how many pages the mock answers in a second. */
export const pageCost: Measurement = {
  title: 'the mock: pages of 20 events, from anywhere in the list',
  about: [
    `The cost of a page is measured with ${PAGES} pages one after another, the rate with as many pages, ${AT_ONCE} at once. Both include the client and its recording.`,
    'Only unfiltered pages are measured, because a text filter has to read every event.',
  ],
  async measure() {
    const few = await measureMock(FEW);
    const many = await measureMock(MANY);
    return [
      { what: `a page out of ${FEW.toLocaleString('en')}, median`, value: few.milliseconds, unit: 'ms' },
      { what: `a page out of ${MANY.toLocaleString('en')}, median`, value: many.milliseconds, unit: 'ms' },
      { what: 'times as much', value: many.milliseconds / few.milliseconds, unit: '×', atMost: MOST_TIMES },
      { what: 'requests per second', value: many.rate, unit: '/s' },
    ] satisfies Figure[];
  },
};

async function measureMock(items: number): Promise<{ milliseconds: number; rate: number }> {
  const mock = await startMockProcess(['--items', String(items)]);
  const { contract, operation, page: number, size } = longList();
  const { endpoint, credentials, resources } = environmentOf(contract, mock.variables, 'mock');
  const client = createClient({ contract, endpoint, credentials, timeoutMs: 10_000 });
  const page = async (place: number): Promise<void> => {
    const offset = String(Math.floor((place * items) / PAGES / 20));
    const request: ClientRequest = {
      operation,
      resource: resources[0]?.name ?? '',
      purpose: 'a page',
      parameters: { ...resources[0]?.parameters, [size.name]: '20', [number.name]: offset },
    };
    const { response } = await client.send(request);
    if (response?.status !== 200)
      throw new Error(`Page ${offset} of ${items} events was answered with ${response?.status}.`);
  };
  try {
    for (let number = 0; number < PAGES; number++) await page(number);
    return { milliseconds: await oneByOne(page), rate: await together(page) };
  } finally {
    await client.close();
    await mock.stop();
  }
}

async function oneByOne(page: (number: number) => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let number = 0; number < PAGES; number++) {
    const started = performance.now();
    await page(number);
    times.push(performance.now() - started);
  }
  return median(times);
}

async function together(page: (number: number) => Promise<void>): Promise<number> {
  const started = performance.now();
  const queues = Array.from({ length: AT_ONCE }, async (_, queue) => {
    for (let number = queue; number < PAGES; number += AT_ONCE) await page(number);
  });
  await Promise.all(queues);
  return (PAGES / (performance.now() - started)) * 1000;
}
