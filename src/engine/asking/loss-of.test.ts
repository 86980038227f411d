import { expect, test } from '#test';
import { Contact } from './loss-of.ts';

test('a few incidents in a row come by chance, and more leave it in doubt whether the provider is there', () => {
  const contact = new Contact();
  for (let count = 0; count < 10; count += 1) contact.disturbed({ kind: 'network' });
  expect(contact.isDoubtful).toBe(false);
  contact.disturbed({ kind: 'unavailable' });
  expect(contact.isDoubtful).toBe(true);
  contact.answered();
  expect(contact.isDoubtful).toBe(false);
});

test('a provider that asks to wait is there', () => {
  const contact = new Contact();
  for (let count = 0; count < 100; count += 1) contact.disturbed({ kind: 'throttled' });
  expect(contact.isDoubtful).toBe(false);
});
