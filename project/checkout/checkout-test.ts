import { test as base } from '@playwright/test';
import { checkOut, type Checkout, type CheckoutOptions } from './check-out.ts';

type CheckOut = (options?: CheckoutOptions) => Checkout;

/** A test that works in copies of the project, which are gone afterwards. */
export const test = base.extend<{ checkOut: CheckOut }>({
  // oxlint-disable-next-line no-empty-pattern -- how Playwright is told that a fixture needs no other
  checkOut: async ({}, use, { parallelIndex }) => {
    const checkouts: Checkout[] = [];
    await use((options) => {
      const checkout = checkOut(`${parallelIndex}-${checkouts.length}`, options);
      checkouts.push(checkout);
      return checkout;
    });
    for (const checkout of checkouts) checkout.remove();
  },
});
