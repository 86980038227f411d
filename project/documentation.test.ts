import { test } from '@playwright/test';
import { checks } from '../src/checks/index.ts';
import { renderCheckCatalogue } from '../src/reporting/index.ts';
import { expectNothing } from './expect-nothing.ts';
import { projectText } from './project-files.ts';

test('the catalogue of checks says what the checks say', () => {
  const isCurrent = projectText('docs/checks.md') === renderCheckCatalogue(checks);
  expectNothing(
    isCurrent ? [] : ['docs/checks.md: differs from src/checks; run npm run docs and commit what it writes.'],
  );
});
