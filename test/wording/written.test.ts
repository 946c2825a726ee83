import { expect, test } from 'vitest';
import { sentence } from '../../src/wording/sentence.ts';
import { objectWritten, partyWritten } from '../../src/wording/written.ts';
import { commitment, policy } from './fixture.ts';

test.each([
  ['we will reply to escalated enquiries within 10 working days', 'reply to', 'escalated enquiries'],
  ['we will send rent statements 4 times a year', 'send', 'rent statements'],
  ['we will answer requests for information in writing', 'answer', 'requests for information'],
  [
    'we will provide information in other formats and other languages on request',
    'provide',
    'information in other formats and other languages',
  ],
  ['we will acknowledge within 3 working days', 'acknowledge', ''],
  ['we will send "repair receipts" to tenants', 'send', ''],
  ['if "you report damage", we will report it promptly', 'report', 'it'],
  ['we will return calls', 'return', 'calls'],
  ['we will answer calls promptly', 'answer', 'calls'],
  ['we will inspect estates twice a year', 'inspect', 'estates'],
  ['we will provide emergency repairs out of hours clause 14', 'provide', 'emergency repairs'],
])('what “%s” is about', (written, verb, object) => {
  expect(objectWritten(commitment({ written, verb }))).toBe(object);
});

test('a person is not the thing', () => {
  expect(
    objectWritten(commitment({ written: 'we will tell you the results within 5 days', verb: 'tell', whom: 'you' })),
  ).toBe('the results');
  expect(
    objectWritten(commitment({ written: 'we will consult you before a change', verb: 'consult', whom: 'you' })),
  ).toBe('');
  expect(
    objectWritten(commitment({ written: 'we will tell tenants the results', verb: 'tell', whom: 'tenant' })),
  ).toBeUndefined();
});

test.each([
  ['our staff will "give their name"', 'our staff'],
  ['if "you are out", our contractors will "leave a card"', 'our contractors'],
  ['line managers should "meet their staff"', 'line managers'],
  ['our staff and our contractors always "show identification"', 'our staff and our contractors'],
  ['we aim to keep appointments', 'we'],
  ['please keep appointments', undefined],
])('who speaks in “%s”', (written, party) => expect(partyWritten({ written })).toBe(party));

test('“on receipt” tells from when', () => {
  const emails = { action: 'acknowledge', verb: 'acknowledge', means: ['email'], by: ['automatic reply'] };
  const limit = { kind: 'immediately', from: 'receipt' } as const;
  const said = (written: string) => sentence(commitment({ ...emails, limit, written }), policy());
  expect(said('we will acknowledge emails on receipt by automatic reply')).toEqual([
    'We will acknowledge emails with an automatic reply as soon as we receive them.',
  ]);
  expect(said('we will acknowledge emails at once by automatic reply')).toEqual([
    'We will acknowledge emails immediately with an automatic reply.',
  ]);
});
