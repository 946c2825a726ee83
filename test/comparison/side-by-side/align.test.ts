import { describe, expect, test } from 'vitest';
import { topicFor } from '../../../src/comparison/topics.ts';
import { kindsOf } from '../../../src/policy/lexicon.ts';
import { wordsAlone } from '../../policies.ts';
import { answers, association, sideBySide } from './compared.ts';

const silent = 'silent';

describe('what applies to a case', () => {
  test('what is said of correspondence holds for letters and emails, and not the other way about', () => {
    const both = sideBySide([
      ...association('Wide', 'section Letters', '  we will reply to correspondence within 7 working days'),
      ...association('Narrow', 'section Letters', '  we will reply to letters within 5 working days'),
    ]);
    expect(answers(both, 'enquiry-reply-letter')).toEqual([
      'inherited: Within 7 working days',
      'own: Within 5 working days (strictest)',
    ]);
    expect(answers(both, 'enquiry-reply-correspondence')).toEqual([
      'own: Within 7 working days',
      'in part: Letters Within 5 working days',
    ]);
  });

  test('who speaks of letters and emails speaks of letters', () => {
    const both = sideBySide([
      ...association('Both', 'section Us', '  we will reply to letters and emails within 3 working days'),
      ...association('One', 'section Us', '  we will reply to letters within 5 working days'),
    ]);
    expect(answers(both, 'enquiry-reply-letter')[0]).toBe('own: Within 3 working days (strictest)');
  });

  test('complaints, repairs and requests for information inherit nothing from enquiries', () => {
    const both = sideBySide([
      ...association('Enquiries', 'section Us', '  we will reply to enquiries within 5 working days'),
      ...association(
        ...(['Others', 'section Us', '  we will reply to complaints within 10 working days'] as const),
        '  we will reply to subject access requests within 1 month',
        '  we will reply to repairs within 2 working days',
        '  we will reply to MP enquiries within 3 working days',
      ),
    ]);
    for (const subject of ['complaint', 'subject-access-request', 'repair'])
      expect(answers(both, `${subject}-reply`)[0]).toBe(silent);
    expect(answers(both, 'mp-enquiry-reply')[0]).toBe('inherited: Within 5 working days');
  });

  test('the narrower of two promises counts, and the wider one is not forgotten where it promises more', () => {
    const letters = ['section Us', '  we will reply to enquiries within 10 working days'];
    const narrower = sideBySide([
      ...association('One', ...letters, '  we will reply to letters within 12 working days'),
      ...association('Other', ...letters),
    ]);
    expect(answers(narrower, 'enquiry-reply-letter')).toEqual([
      'own: Within 12 working days',
      'inherited: Within 10 working days',
    ]);
    const depends = sideBySide([
      ...association('One', ...letters, '  we will reply to letters within 12 working days if "you are a tenant"'),
      ...association('Other', ...letters),
    ]);
    // What counts there is what was said of all enquiries, and so it is not marked.
    expect(answers(depends, 'enquiry-reply-letter')).toEqual([
      'inherited: Within 10 working days',
      'inherited: Within 10 working days',
    ]);
  });

  test('what is said of urgent letters alone says nothing of others, but is shown', () => {
    const both = sideBySide([
      ...association('Urgent', 'section Us', '  we will reply to urgent letters within 1 working day'),
      ...association('All', 'section Us', '  we will reply to letters within 5 working days'),
    ]);
    expect(answers(both, 'enquiry-reply-letter')[0]).toBe('in part: Urgent letters Within 1 working day');
    expect(answers(both, 'enquiry-urgent-reply-letter')).toEqual([
      'own: Within 1 working day (strictest)',
      'inherited: Within 5 working days',
    ]);
  });

  test('a promise to do one thing or the other is none to do the second', () => {
    const both = sideBySide([
      ...association('Either', 'section Us', '  we will acknowledge or reply to letters within 5 working days'),
      ...association('Reply', 'section Us', '  we will reply to letters within 10 working days'),
    ]);
    expect(answers(both, 'enquiry-reply-letter')).toEqual([
      'in part: Acknowledge or reply to letters Within 5 working days',
      'own: Within 10 working days',
    ]);
  });

  test('what is kept between colleagues, or only permitted, is no promise to customers', () => {
    const both = sideBySide([
      ...association('Inside', 'section Us', '  internal', '  we will reply to letters within 1 working day'),
      ...association('May', 'section Us', '  we may reply to letters'),
      ...association('Out', 'section Us', '  we will reply to letters within 2 working days'),
    ]);
    expect(answers(both, 'enquiry-reply-letter')).toEqual([
      silent,
      silent,
      'own: Within 2 working days (the only one)',
    ]);
  });

  test('a row for a kind of thing is left out where it says no more than the wider one', () => {
    const attend = '  we will attend emergency repairs within 6 hours';
    const repairs = ['section Us', attend];
    const { rows } = sideBySide([
      ...association('One', ...repairs, 'channel email "Email us"', attend),
      ...association('Other', ...repairs),
    ]);
    expect(rows.map(({ id }) => id)).toEqual(['repair-emergency-attend']);
  });
});

test('every subject of the shared words has a topic of its own', () => {
  const { lexicon } = wordsAlone;
  const subjects = [...(lexicon.terms.get('subject') ?? [])].map(([id, { words }]) => {
    const is = kindsOf(lexicon, 'subject', id).slice(1);
    return [`subject ${id}`, { kind: 'subject' as const, id, words, is, own: false }] as const;
  });
  const terms = new Map(subjects);
  expect([...terms.values()].filter(({ id }) => topicFor(id, { terms }) === 'other')).toEqual([]);
  expect(topicFor('lift breakdown', { terms })).toBe('repairs');
});
