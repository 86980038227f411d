import { test as base } from '@playwright/test';
import { checkOut, type Checkout } from './check-out.ts';

/** A test that works in copies of the project, which are gone afterwards. */
export const test = base.extend<{ checkOut: typeof checkOut }>({
  // oxlint-disable-next-line no-empty-pattern -- how Playwright is told that a fixture needs no other
  checkOut: async ({}, use) => {
    const checkouts: Checkout[] = [];
    await use((files) => {
      const checkout = checkOut(files);
      checkouts.push(checkout);
      return checkout;
    });
    for (const checkout of checkouts) checkout.remove();
  },
});
