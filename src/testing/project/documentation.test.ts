import { expect, test } from '@playwright/test';
import { checkCatalogue, CHECK_CATALOGUE } from './check-catalogue.ts';
import { projectText } from './project-files.ts';

test('the catalogue of checks says what the checks say', () => {
  expect(projectText(CHECK_CATALOGUE), 'run npm run docs and commit what it writes').toBe(checkCatalogue());
});
