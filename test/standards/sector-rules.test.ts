import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Commitment, Standard } from '../../src/policy/policy.ts';
import { askedWords } from '../../src/standards/words.ts';
import { words } from '../policies.ts';

/**
 * The standards held against what was found out about the sector, row by row: where each row stands, with its nation,
 * its first day, its clause and its figure. What is not sure is no requirement: it is listed as not encoded, or told as
 * from memory.
 */
interface Fact {
  id: string;
  jurisdiction: string;
  clause: string;
  limit: string;
  unit: string;
  in_force_from: string;
  in_force_to: string;
  sureness: string;
}

function rowsOf(csv: string): Fact[] {
  const lines = csv
    .trim()
    .split(/\r?\n/)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)]);
  const [head, ...rest] = lines.map((cells) =>
    cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''),
  );
  return rest.map((cells) => Object.fromEntries(cells.map((cell, i) => [head?.[i], cell])) as unknown as Fact);
}

const facts = rowsOf(readFileSync(new URL('sector-rules.csv', import.meta.url), 'utf8'));
const code = 'Complaint Handling Code';
const spso = 'Model Complaints Handling Procedure';
const england = 'Hazards in Social Housing Regulations';
const scotland = 'Investigation and Commencement of Repair Regulations';
const stairs = 'Social Tenant Access to Information Requirements';
const gdpr = 'UK GDPR subject access';
const tia = 'Transparency, Influence and Accountability Standard';

/** Of each row the standard, and the beginnings of the requirements that say it. */
const encoded: Record<string, readonly [standard: string, ...requirements: string[]]> = {
  'hos-s1-ack': [code, 'acknowledge stage 1'],
  'hos-s1-response': [code, 'reply to stage 1'],
  'hos-extension-contact': [code, 'give the Ombudsman’s contact'.replace('’', "'")],
  'hos-answer-when-known': [code, 'reply when the answer is known'],
  'hos-s2-right': [code, 'take a complaint to stage 2'],
  'hos-s2-ack': [code, 'acknowledge stage 2'],
  'hos-s2-person': [code, 'have somebody look at stage 2'],
  'hos-s2-response': [code, 'reply to stage 2'],
  'hos-raise-window': [code, 'customers must complain'],
  'hos-self-assessment': [code, 'carry out “a self-assessment'],
  'hos-two-stages': [code, 'have two stages'],
  'spso-s1': [spso, 'decide or reply to stage 1'],
  'spso-s2-ack': [spso, 'acknowledge stage 2'],
  'spso-s2': [spso, 'decide or reply to stage 2'],
  'spso-window': [spso, 'customers must complain'],
  'spso-signpost': [spso, 'tell customers with the stage 2 reply'],
  'awaab-emergency': [england, 'investigate and make safe'],
  'awaab-investigate': [england, 'investigate hazards'],
  'awaab-summary': [england, 'provide investigation summaries'],
  'awaab-safety': [england, 'complete safety work'],
  'awaab-further-start': [england, 'start “work to prevent'],
  'awaab-alt-accommodation': [england, 'provide alternative accommodation'],
  'awaab-scot-investigate': [scotland, 'investigate damp and mould'],
  'awaab-scot-summary': [scotland, 'provide investigation summaries'],
  'awaab-scot-start': [scotland, 'start safety work'],
  'rtr-scot': ['Scottish Secure Tenants (Right to Repair) Regulations', 'complete qualifying repairs'],
  'rtr-eng': ['Right to Repair Regulations 1994', 'complete qualifying repairs'],
  'sst-rent-notice': ['Scottish rent increases', 'give at least'],
  'sst-consent': ['Scottish assignation and subletting', 'decide or reply to assignation'],
  sar: [gdpr, 'reply to subject access requests within'],
  foisa: ['Freedom of Information (Scotland) Act', 'reply to freedom'],
  foia: ['Freedom of Information Act', 'reply to freedom'],
  'stairs-publication': [stairs, 'have a publication scheme'],
  gas: ['Gas Safety (Installation and Use) Regulations', 'check gas'],
  'electrical-eng': ['Electrical Safety Standards Regulations', 'check electrical'],
  tsm: ['Tenant Satisfaction Measures Standard', 'report “the Tenant Satisfaction Measures”'],
  'tia-info': [tia, 'give tenants the information', 'deal with complaints promptly'],
  'charter-scot': ['Scottish Social Housing Charter', 'achieve the outcomes'],
  'arc-scot': ['Annual Return on the Charter', 'send “the Annual Return'],
};

/** Rows that are a part of a requirement that another row begins. */
const parts: Record<string, (requirement: Commitment) => unknown> = {
  'hos-s1-extension': ({ extension }) => extension?.by,
  'hos-s2-extension': ({ extension }) => extension?.by,
  'spso-s1-ext': ({ extension }) => extension?.by,
  'sar-ext': ({ extension }) => extension?.by,
  'awaab-further-backstop': ({ otherwise }) => otherwise[0]?.limit,
};
const partOf: Record<string, string> = {
  'hos-s1-extension': 'hos-s1-response',
  'hos-s2-extension': 'hos-s2-response',
  'spso-s1-ext': 'spso-s1',
  'sar-ext': 'sar',
  'awaab-further-backstop': 'awaab-further-start',
};

const notEncoded: Record<string, readonly [standard: string, words: RegExp]> = {
  'awaab-phase2': [england, /further hazards/],
  'eng-rent-notice': ['English rent increases', /notice/],
  'stairs-requests': [stairs, /how soon/],
  'shr-framework': ['Regulatory Framework', /edition/],
  'equality-opportunities-2001': ['Scottish equal opportunities', /equal opportunities/],
};

const gone: Record<string, string> = {
  'dpa98-repealed': 'Data Protection Act 1998',
  'dda95-repealed': 'Disability Discrimination Act 1995',
  'charter-mark-ended': 'Charter Mark',
  'supporting-people-ended': 'Supporting People',
  'status-survey-ended': 'STATUS survey',
  'rsl-term': 'registered social landlord',
};

const known = words.known.standards.map(({ standard }) => standard);
const named = (name: string) => known.find((of) => of.name === name) as Standard;
const fact = (id: string) => facts.find((of) => of.id === id) as Fact;
const iso = (date: { year?: number; month: number; day?: number } | undefined) =>
  date && `${date.year}-${`${date.month}`.padStart(2, '0')}-${`${date.day ?? 1}`.padStart(2, '0')}`;
const requirementsIn = (standard: Standard, opening: string) =>
  standard.requirements.filter((of) => askedWords(of).startsWith(opening));
const nations = (jurisdiction: string) =>
  ({
    UK: [],
    'Great Britain': ['England', 'Wales', 'Scotland'],
    'England, Wales, NI': ['England', 'Wales', 'Northern Ireland'],
  })[jurisdiction] ?? [jurisdiction];

/** “10 working day”: a figure and its unit, from a limit of any kind. */
function figureOf(limit: unknown): string | undefined {
  const { amount, unit, times, per } = (limit ?? {}) as {
    amount?: number;
    unit?: string;
    times?: number;
    per?: string;
  };
  if (amount !== undefined) return `${amount} ${unit}`;
  return times === undefined ? undefined : `${times} per ${per}`;
}

test('every row has its place, and only one', () => {
  const own = ['hos-channels-social', 'spso-s2-ext', 'sar-fee', 'sar-pause'];
  const placed = [encoded, parts, notEncoded, gone].flatMap((of) => Object.keys(of));
  expect([...placed, ...own].toSorted()).toEqual(facts.map(({ id }) => id).toSorted());
});

describe.each(Object.entries(encoded))('%s', (id, [name, ...openings]) => {
  const standard = named(name);
  const { jurisdiction, clause, limit, unit, in_force_from: from, sureness } = fact(id);

  test('binds where and since when it does', () => {
    expect(standard.nations).toEqual(nations(jurisdiction));
    if (from) expect((iso(standard.inForce?.from) as string) <= from).toBe(true);
    expect(iso(standard.checked)).toBe('2026-11-22');
    expect(standard.source).toBeTruthy();
  });

  test.each(openings)('%s', (opening) => {
    const found = requirementsIn(standard, opening);
    expect(found.length).toBeGreaterThan(0);
    for (const { sureness } of found) expect(sureness?.seen).toBeTruthy();
    if (/official page|official pages/.test(sureness) && !/^awaab/.test(id))
      expect(found[0]?.sureness?.sure).toBe('official page');
    const figures = found.map((of) => figureOf(of.limit));
    if (/^\d+$/.test(limit) && unit !== 'stages') expect(figures).toContain(`${limit} ${unit}`);
    const numbers = clause.includes('memory') ? [] : (clause.match(/\d[\d.]*/g) ?? []);
    const cited = found.flatMap(({ clauses }) => clauses).join(' ');
    if (numbers.length > 0) expect(numbers.filter((number) => cited.includes(number))).not.toEqual([]);
  });
});

test.each(Object.entries(partOf))('%s is a part of %s', (id, of) => {
  const [name, opening] = encoded[of] as readonly [string, string];
  const [requirement] = requirementsIn(named(name), opening).toReversed();
  expect(figureOf(parts[id]?.(requirement as Commitment))).toBe(`${fact(id).limit} ${fact(id).unit}`);
});

test.each(Object.entries(notEncoded))('%s is not sure, and is listed as not encoded', (_, [name, words]) => {
  expect(named(name).notEncoded.some((of) => words.test(of.words))).toBe(true);
});

test.each(Object.entries(gone))('%s: %s is no more', (id, name) => {
  const found = words.known.gone.find((of) => of.name === name);
  const { in_force_to: to, sureness, jurisdiction } = fact(id);
  expect(iso(found?.on)).toBe(to);
  expect(found?.nations).toEqual(nations(jurisdiction));
  // The two repeals are beyond doubt; what else is known from memory alone is told in a note.
  expect(found?.fromMemory === true).toBe(sureness.startsWith('memory') && !sureness.includes('very sure'));
});

describe('what a row says beside its figure, and no requirement does', () => {
  test.each([
    ['gas', /record of a check is kept/],
    ['rtr-scot', /up to 350 pounds/],
    ['rtr-scot', /what is paid/],
    ['rtr-eng', /up to 250 pounds/],
    ['rtr-eng', /what is paid/],
  ])('%s: %s is listed as not encoded', (id, words) => {
    const [standard] = encoded[id] ?? [''];
    expect(
      named(standard)
        .notEncoded.map(({ words }) => words)
        .join('\n'),
    ).toMatch(words);
  });
});

describe('what has no figure', () => {
  test('the Ombudsman’s channels, and counting the day of receipt, are told as from memory', () => {
    expect(named(code).fromMemory.some((of) => /social media/.test(of))).toBe(true);
    expect(named(spso).fromMemory.some((of) => /day of receipt/.test(of))).toBe(true);
    expect(named(spso).countsDayOfReceipt).toBeUndefined();
  });

  test('the extension at stage 2 in Scotland has no end', () => {
    const [requirement] = requirementsIn(named(spso), 'decide or reply to stage 2');
    expect(requirement?.extension).toMatchObject({ conditions: [{ words: expect.stringContaining('agreed') }] });
    expect(requirement?.extension?.by).toBeUndefined();
  });

  test('a subject access request costs nothing, and since 5 February 2026 its clock may stop', () => {
    const [before, after] = requirementsIn(named(gdpr), 'reply to subject access requests within');
    expect([before?.pausing.length, after?.pausing.length]).toEqual([0, 1]);
    expect([iso(before?.inForce?.to), iso(after?.inForce?.from)]).toEqual([
      '2026-02-04',
      fact('sar-pause').in_force_from,
    ]);
    expect(requirementsIn(named(gdpr), 'reply to subject access requests free')[0]?.fee).toEqual({ free: true });
  });
});
