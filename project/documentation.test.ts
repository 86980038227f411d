import { expect, test } from '@playwright/test';
import { checks } from '../src/checks/index.ts';
import { renderCheckCatalogue } from '../src/reporting/index.ts';
import { projectText } from './project-files.ts';

test('the catalogue of checks says what the checks say', () => {
  expect(projectText('docs/checks.md'), 'run npm run docs and commit what it writes').toBe(
    renderCheckCatalogue(checks),
  );
});
