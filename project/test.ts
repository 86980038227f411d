/**
 * What the project's own tests import, as `#test`: Playwright's test without the fixtures of a browser.
 * Those are made anew for each test, and cost more than most of our tests do.
 */
export { _baseTest as test, expect } from '@playwright/test';
