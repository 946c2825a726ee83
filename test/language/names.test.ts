import { expect, test } from 'vitest';
import { read } from './pledge.ts';

/** Names that begin like a word of the language, and are names all the same. */
test.each([
  'contact centre hours\n  Monday to Friday 9am to 5pm',
  'out of hours\n  every day 5pm to 9am',
  'customers\n  students\n  care home residents\n  new tenants',
  'section If you write to us\n  we will reply to letters',
  'monitoring Every contact counts\n  every 3 months',
  'subject subject access request, subject access requests',
])('%j is read without a finding', (text) => {
  expect(read(text).findings).toEqual([]);
});
