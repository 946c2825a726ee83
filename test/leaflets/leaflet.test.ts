import { describe, expect, test } from 'vitest';
import { type Leaflet, leaflet } from '../../src/leaflets/leaflet.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { compiled, millbrook } from './policies.ts';

const made = leaflet(millbrook);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const rows = (title: string) =>
  made.timescales?.groups
    .filter((group) => group.title === title)
    .flatMap((group) => group.rows.map(({ what, when }) => [plain(what), plain(when)]));

/** Every value under this name, wherever it is. */
function gather(thing: unknown, name: string): string[] {
  if (thing === null || typeof thing !== 'object') return [];
  return Object.entries(thing).flatMap(([key, value]) =>
    key === name && typeof value === 'string' ? [value] : gather(value, name),
  );
}
const tables = ({ contact }: Leaflet) =>
  contact?.hours.map(({ rows }) => rows.map(({ days, times }) => plain(`${days}: ${times}`))) ?? [];
const printed = (one: Leaflet) => gather(one, 'commitments').flatMap((ids) => ids.split(' '));

/** A policy in which nothing was said but who the association is. */
const silent: Policy = {
  ...millbrook,
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
    Object.keys(millbrook.references).map((kind) => [kind, []]),
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
    const all = [...millbrook.commitments, ...millbrook.duties].filter(({ internal }) => !internal).map(({ id }) => id);
    expect(printed(made).toSorted()).toEqual(all.toSorted());
  });

  test('what is for colleagues alone is not', () => {
    expect(JSON.stringify(made)).not.toMatch(/colleague/i);
  });

  test('a part or section with nothing in it is left out', () => {
    expect(leaflet(silent).contents).toEqual([]);
    expect(made.promises?.sections.map(({ title }) => title)).toEqual(['How we treat you', 'Repairs', 'Compliments']);
  });

  test('promises with a clock are in a table; rows that read the same are one', () => {
    expect(rows('When you contact us')).toEqual([
      ['Resolve enquiries', 'At first contact'],
      ['Escalated enquiries', 'Within 10 working days'],
      ['Acknowledge emails', 'Immediately'],
      ['Reply to emails', 'Within 10 working days'],
      ['Letters', 'Within 10 working days'],
      ['Answer live chats', 'Immediately'],
      ['Reply to live chats', 'Within 2 minutes'],
      ['See visitors', 'Within 10 minutes'],
    ]);
  });

  test('a time without a figure is a sentence, where no table stands beside it', () => {
    expect(rows('How we treat you')).toEqual([]);
    expect(JSON.stringify(made.promises)).toContain('as quickly as possible');
  });

  test('whom a whole section is for is said once', () => {
    const group = made.timescales?.groups.find(({ title }) => title === 'Repairs');
    expect(group?.audience).toBe('For tenants and some leaseholders');
    expect(JSON.stringify(group?.rows)).not.toContain('tenants');
  });

  test('nothing is said twice in a line, and names in a list begin with a capital', () => {
    const { promises, about, complaints } = leaflet(
      compiled(`association Meadowbank Homes
  nation England
customers
  tenants in sheltered housing, tenant in sheltered housing is tenants
  young tenants, young tenant is tenants in sheltered housing
section Enquiries from tenants
  for tenants
  we will "listen"
  we will "answer"
section Homes for owners and tenants
  for tenants
  we will "keep them warm"
  we will "keep them dry"
procedure complaints
  then Housing Ombudsman
body Housing Ombudsman
  form "online complaint form"
references
  law data protection law
`),
    );
    expect(promises?.sections.map(({ audience }) => audience)).toEqual([undefined, 'For tenants']);
    expect(about?.customers.map(({ name, of }) => [name, ...of])).toEqual([
      ['Tenants in sheltered housing'],
      ['Young tenants', 'tenants in sheltered housing'],
    ]);
    expect(about?.references.flatMap(({ names }) => names)).toEqual(['Data protection law']);
    expect(complaints?.paths[0]?.then?.contacts.map(({ label, text }) => `${label} ${text}`)).toContain(
      'Online complaint form',
    );
  });

  test('commitments of one statement are one sentence that carries the identities of all', () => {
    const both = /courtesy|listen/;
    const commitments = millbrook.commitments.map((one) => (both.test(one.id) ? { ...one, statement: 999 } : one));
    const said = leaflet({ ...millbrook, commitments }).promises?.sections[0]?.blocks;
    expect(gather(said, 'commitments')[0]?.split(' ')).toEqual([
      'treat-you-with-courtesy-and-respect.occasion[at-all-times]',
      'listen-to-your-views',
    ]);
  });

  test('a complaint is a path with its times, and ends at the Ombudsman', () => {
    const [path] = made.complaints?.paths ?? [];
    expect(path?.stages.map(({ number, steps }) => [number, steps.map(({ when }) => plain(when))])).toEqual([
      [1, ['Within 5 working days', 'Within 10 working days']],
      [2, ['Within 5 working days', 'Within 20 working days']],
    ]);
    expect(path?.raiseBy).toBe('complain by phone or email, or on our website');
    expect(made.promises?.sections.at(-1)?.raiseBy).toBe('by phone or on our website');
    expect(path?.stages[0]?.steps[0]?.what).toBe('We acknowledge your complaint');
    expect(path?.then?.contacts.map(({ href }) => href)).toContain('tel:03001113000');
  });

  test('an appeal is appealed, its stages keep their numbers, and notice says of what', () => {
    const appeals = `association Meadowbank Homes
procedure appeals
  raise by letter
  stage 1
    you must appeal within 10 working days of decision
  stage 2 "Appeals panel"
    we will give at least 5 working days' notice before a meeting
`;
    const [path] = leaflet(compiled(appeals)).complaints?.paths ?? [];
    expect(path?.raiseBy).toBe('appeal by letter');
    expect(path?.stages.map(({ title, steps }) => [title, steps.map(({ what }) => plain(what))])).toEqual([
      ['Stage 1', ['You must appeal']],
      ['Stage 2: Appeals panel', ['We give you this before a meeting']],
    ]);
  });

  test('hours are a line in their card where they are the same every day, and always a table', () => {
    expect(plain(made.contact?.channels[0]?.lines[0] ?? '')).toBe('Monday to Friday, 8.30am to 5pm');
    expect(tables(made)).toEqual([
      ['Monday to Friday: 8.30am to 5pm', 'Saturday and Sunday: Closed', 'Bank holidays: Closed'],
    ]);
  });

  test('other hours are named in their card', () => {
    const monday = millbrook.times[0]?.week?.slice(0, 1) ?? [];
    const week = [...monday, { day: 'Friday' as const, times: [{ from: '09:00', to: '12:00' }] }];
    const short = { name: 'office hours', week, closedOnHolidays: true, text: [] };
    const channels = millbrook.channels.map((one) => (one.open?.week ? { ...one, open: short } : one));
    const made = leaflet({ ...millbrook, times: [short], channels });
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
