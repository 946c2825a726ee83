import { describe, expect, test } from 'vitest';
import { type Leaflet, leaflet } from '../../src/leaflets/leaflet.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { ocean } from './ocean.ts';

const made = leaflet(ocean);

/** Every value under this name, wherever it is. */
function gather(thing: unknown, name: string): string[] {
  if (thing === null || typeof thing !== 'object') return [];
  return Object.entries(thing).flatMap(([key, value]) =>
    key === name && typeof value === 'string' ? [value] : gather(value, name),
  );
}
const tables = ({ contact }: Leaflet) =>
  contact?.hours.map(({ rows }) => rows.map(({ days, times }) => `${days}: ${times}`.replaceAll('\u00a0', ' '))) ?? [];
const printed = (one: Leaflet) => gather(one, 'commitments').flatMap((ids) => ids.split(' '));

/** A policy in which nothing was said but who the association is. */
const silent: Policy = {
  ...ocean,
  association: { name: 'Meadowbank', emails: [], telephones: [], addresses: [], text: [] },
  policy: { title: '', values: [], text: [], facts: [], accepted: [] },
  ...{
    times: [],
    customers: [],
    channels: [],
    sections: [],
    commitments: [],
    duties: [],
    procedures: [],
    monitoring: [],
  },
  references: Object.fromEntries(
    Object.keys(ocean.references).map((kind) => [kind, []]),
  ) as unknown as Policy['references'],
  leaflet: { title: 'Nothing', text: [] },
};

describe('a leaflet', () => {
  test('its parts stand in the order in which customers need them', () => {
    expect(made.contents.map(({ title }) => title)).toEqual([
      'How to contact us',
      'How soon we answer',
      'What we promise',
      'What we ask of you',
      'How to complain',
      'Other formats and languages',
      'About this leaflet',
    ]);
  });

  test('each commitment and duty that customers may see is on it, once', () => {
    const all = [...ocean.commitments, ...ocean.duties].filter(({ internal }) => !internal).map(({ id }) => id);
    expect(printed(made).toSorted()).toEqual(all.toSorted());
  });

  test('what is for colleagues alone is not', () => {
    expect(JSON.stringify(made)).not.toMatch(/colleague/i);
  });

  test('a part or section with nothing in it is left out', () => {
    expect(leaflet(silent).contents).toEqual([]);
    expect(made.promises?.sections.map(({ title }) => title)).toEqual([
      'Our service to you',
      'Your information',
      'When we visit you',
      'Compliments',
    ]);
  });

  test('promises with a clock are in the table, with the same words as one row', () => {
    const contacts = made.timescales?.groups[0];
    expect(contacts?.title).toBe('When you contact us');
    const letters = contacts?.rows.find(({ commitments }) => commitments === 'enquiry.reply[letter]');
    expect(letters).toMatchObject({ when: 'Within 10\u00a0working\u00a0days', notes: [] });
    const words = contacts?.rows.map(({ what, when, notes }) => JSON.stringify([what, when, notes])) ?? [];
    expect(new Set(words).size).toBe(words.length);
  });

  test('commitments of one statement are one sentence that carries the identities of all', () => {
    const together = {
      ...ocean,
      commitments: ocean.commitments.map((one) =>
        /confidential|securely/.test(one.id) ? { ...one, statement: 999 } : one,
      ),
    };
    const said = leaflet(together).promises?.sections.find(({ title }) => title === 'Your information')?.blocks;
    expect(gather(said, 'commitments')).toEqual(['confidential store-securely']);
  });

  test('a complaint is a path with its times, and ends at the Ombudsman', () => {
    const [path] = made.complaints?.paths ?? [];
    expect(
      path?.stages.map(({ number, steps }) => [number, steps.map(({ when }) => when.replaceAll('\u00a0', ' '))]),
    ).toEqual([
      [1, ['Within 5 working days', 'Within 10 working days']],
      [2, ['Within 5 working days', 'Within 20 working days']],
    ]);
    expect(path?.then?.contacts.map(({ href }) => href)).toEqual([
      'tel:03001113000',
      'mailto:info@housing-ombudsman.org.uk',
      'https://www.housing-ombudsman.org.uk/',
    ]);
  });

  test('hours are a line in their card where they are the same every day, and always a table', () => {
    expect(made.contact?.channels[0]?.lines[0]?.replaceAll('\u00a0', ' ')).toBe('Monday to Friday, 8.30am to 5pm');
    expect(tables(made)).toEqual([
      ['Monday to Friday: 8.30am to 5pm', 'Saturday and Sunday: Closed', 'Bank holidays: Closed'],
    ]);
  });

  test('other hours are named in their card', () => {
    const monday = ocean.times[0]?.week?.slice(0, 1) ?? [];
    const week = [...monday, { day: 'Friday' as const, times: [{ from: '09:00', to: '12:00' }] }];
    const short = { name: 'office hours', week, closedOnHolidays: true, text: [] };
    const channels = ocean.channels.map((one) => (one.open?.week ? { ...one, open: short } : one));
    const made = leaflet({ ...ocean, times: [short], channels });
    expect(made.contact?.channels[0]?.lines[0]).toBe('Office hours');
    expect(tables(made)[0]?.slice(0, 2)).toEqual(['Monday: 8.30am to 5pm', 'Friday: 9am to midday']);
  });

  test.each([
    ['telephone', '0300 111 3000', 'tel:03001113000'],
    ['email', 'a@example.org', 'mailto:a@example.org'],
    ['email', 'a@example.org?bcc=<b>', undefined],
    ['web', 'www.example.org/a', 'https://www.example.org/a'],
    ['web', 'javascript:alert(1)', undefined],
    ['web', 'http://example.org', 'https://example.org/'],
    ['web', 'our website', undefined],
    ['telephone', 'ask', undefined],
  ] as const)('the %s “%s” leads to %s', (kind, value, href) => {
    const association = {
      ...silent.association,
      telephones: kind === 'telephone' ? [value] : [],
      emails: kind === 'email' ? [value] : [],
      ...(kind === 'web' && { website: value }),
    };
    expect(leaflet({ ...silent, association }).contact?.general[0]?.href).toBe(href);
  });
});
