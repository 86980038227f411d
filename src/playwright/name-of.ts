import type { TestCase } from '@playwright/test/reporter';
import type { ProjectTest } from './replay/replay-script.ts';

/** The name by which a test is known to the run. */
export function nameOf(test: Pick<TestCase, 'titlePath'>): ProjectTest {
  const [, project = '', ...titles] = test.titlePath();
  const [family = '', about = '', title = ''] = titles.slice(-3);
  return { project, family, about, title };
}
