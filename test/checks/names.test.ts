import { describe, expect, test } from 'vitest';
import { codesIn, saidOf } from './checked.ts';

/** Numbers and names that are slips of the document itself: they are written as they stand there, and told. */

describe('the name of a body', () => {
  const complaints = (body: string) =>
    `procedure complaints\n  raise by letter\n  stage 1\n    we will reply within 5 working days\n  then ${body}`;

  test('with an ending left out', () => {
    expect(saidOf(complaints('Scottish Public Service Ombudsman'))).toEqual([
      'P0451 “Scottish Public Service Ombudsman” is not quite its name. It is “Scottish Public Services Ombudsman”.',
    ]);
  });

  test.each(['Scottish Public Services Ombudsman', 'SPSO', 'Housing Ombudsman', 'Housing Ombudsman Service'])(
    '%s is right',
    (body) => expect(codesIn(complaints(body))).toEqual([]),
  );
});

test('the committee is one, whether the policy is before it or a report is', () => {
  const report = (committee: string) => `policy Customer Care
  approved 17 January 2025 by the Board
  review every 3 years
  committee Service Delivery Sub Committee
section Us
  we will "listen"
monitoring Performance
  every year
  to ${committee}`;
  expect(codesIn(report('Service Deliver Sub Committee'))).toEqual(['P0213 9']);
  expect(codesIn(report('Service Delivery Sub Committee'))).toEqual([]);
  expect(codesIn(report('Audit Sub Committee'))).toEqual([]);
});

describe('the numbers of clauses', () => {
  const sections = (...clauses: readonly string[]) =>
    clauses.map((of, i) => `section Part ${i}\n  clause ${of}\n  we will "do thing ${i}"`).join('\n');

  test('one that is left out of all the parts', () => {
    expect(codesIn(sections('1.1, 1.2, 1.3', '2.1, 2.2, 2.3, 2.4', '3.1, 3.2, 3.4, 3.5'))).toEqual(['P0453 7']);
  });

  test('where others are left out too, they promise nothing', () => {
    expect(codesIn(sections('1.1, 1.3', '2.1, 2.2, 2.3, 2.4', '3.1, 3.2, 3.4, 3.5'))).toEqual([]);
    expect(codesIn(sections('1.1, 1.2', '2.1, 2.3'))).toEqual([]);
  });

  test('one that stands where it does not belong', () => {
    expect(codesIn(sections('11', '12', '3.1.1', '13'))).toEqual(['P0454 7']);
    expect(codesIn(sections('11', '12', '12.1.1', '13'))).toEqual([]);
  });

  test('a policy may put what belongs together side by side', () => {
    expect(codesIn(sections('11', '12', '3.1', '13'))).toEqual([]);
    expect(codesIn(sections('1', '3.1.1', '13'))).toEqual([]);
    expect(codesIn(sections('1', '5.1.1', '2', '3.1.2', '4.1.1'))).toEqual([]);
  });
});
