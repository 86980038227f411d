import { testFor } from '../../fixtures/test-for.ts';
import { startOwnMock, type StartedMock } from '../../fixtures/start-own-mock.ts';
import type { OwnMock, StartMock } from '../../fixtures/own-mock.ts';
import type { TestClock } from '../../fixtures/test-clock.ts';
import type { LibraryApis } from './apis.ts';
import { ARCHIVE, LIBRARY } from './contracts.ts';

const contracts = [LIBRARY, ARCHIVE];

/** `test` with mocks of a library and its archive, whose contracts nobody else has. */
export const test = testFor<LibraryApis>().extend<object>({
  mock: async ({ clock }: { clock: TestClock }, use: (mock: StartMock<LibraryApis>) => Promise<void>) => {
    const started: StartedMock[] = [];
    await use(async (options) => {
      const own = await startOwnMock({ contracts, clock }, options);
      started.push(own);
      // What the mock answers, only the types of the library know.
      return own.mock as unknown as OwnMock<LibraryApis>;
    });
    await Promise.all(started.map(({ close }) => close()));
  },
});
