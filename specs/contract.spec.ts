// The test without fixtures: those of a browser are made anew for every test, and no test here has one.
import { _baseTest as test } from '@playwright/test';
import { detailsOf, replay, replayedTests } from '../src/playwright/replay/index.ts';

/** A test for each operation × check, and for what must be sound in each environment. The engine runs before them. */
for (const { family, groups } of replayedTests())
  test.describe(family, () => {
    for (const { about, tests } of groups)
      test.describe(about, () => {
        for (const each of tests) test(each.title, detailsOf(each), () => replay(each));
      });
  });
