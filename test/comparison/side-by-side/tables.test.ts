import { describe, expect, test } from 'vitest';
import { documents, ready, readyOf, sideBySide, sourceOf } from './compared.ts';

describe('the way of a complaint', () => {
  const { tables } = sideBySide(ready(...documents));
  const daysOf = (at: number) =>
    tables.complaints.paths
      .find((path) => path.at === at)
      ?.stages.map(({ number, begins, steps }) => ({
        [`stage ${number} from day ${begins}`]: steps.map(({ what, date, day }) => `${what} ${date}, day ${day}`),
      }));

  test('is counted from the next working day, on one calendar, each stage from the last day of the one before', () => {
    // Day 0 is Monday 23 November 2026. Days 1 to 3 are 24 to 26 November, day 10 is 7 December. From there
    // 20 working days without 25 and 28 December and 1 January are 7 January, 45 days after 23 November.
    expect(tables.complaints.arrival).toBe('2026-11-23');
    expect(daysOf(0)).toEqual([
      { 'stage 1 from day 0': ['Acknowledgement 2026-11-26, day 3', 'Reply 2026-12-07, day 14'] },
      { 'stage 2 from day 14': ['Reply 2027-01-07, day 45'] },
    ]);
  });

  test('what counts from the acknowledgement is counted from when that is due', () => {
    expect(daysOf(3)).toEqual([
      { 'stage 1 from day 0': ['Acknowledgement 2026-11-30, day 7', 'Reply 2026-12-14, day 21'] },
    ]);
  });

  test('where no time is given for an answer, nobody can say when the next stage begins', () => {
    const silent = sourceOf('alderbrook').replace(
      / {4}we will reply within 10 working days of receipt\n(?: {6}.*\n)*/,
      '',
    );
    const [, second] =
      sideBySide([...readyOf('a', silent), ...ready('birchwood')]).tables.complaints.paths[0]?.stages ?? [];
    expect(second?.begins).toBeUndefined();
    expect(second?.steps.map(({ date }) => date)).toEqual([undefined]);
  });
});

describe('a week', () => {
  test('is drawn by the minute, from a Monday without holidays near it', () => {
    const night = sourceOf('alderbrook').replace(
      'office hours\n',
      'out of hours\n  Monday to Friday 5pm to 9am\n  Saturday, Sunday 24 hours a day\n\noffice hours\n',
    );
    const { tables } = sideBySide([...readyOf('a', night), ...ready('cedarholm')]);
    const open = (title: string) => tables.hours.find((week) => week.title === title)?.days?.map((day) => day.open);
    expect(open('Office hours')).toEqual([...Array.from({ length: 5 }, () => [[540, 1020]]), [], []]);
    expect(open('Out of hours')?.slice(0, 2)).toEqual([
      [[1020, 1440]],
      [
        [0, 540],
        [1020, 1440],
      ],
    ]);
    expect(open('Out of hours')?.slice(5)).toEqual([[[0, 1440]], [[0, 1440]]]);
    expect(new Set(tables.hours.map(({ at }) => at))).toEqual(new Set([0]));
  });
});

describe('repairs by rank', () => {
  test('the soonest of each stand beside each other, whatever they are called, and say what that is', () => {
    const rows = sideBySide(ready('alderbrook', 'birchwood')).tables.repairsByRank;
    expect(rows.map(({ asks, cells }) => [asks, ...cells.map(({ told }) => told[0]?.about ?? '–')])).toEqual([
      ['How soon do they complete repairs of their first priority?', 'Emergency repairs', 'Priority 1 repairs'],
      ['How soon do they complete repairs of their second priority?', 'Urgent repairs', 'Priority 2 repairs'],
      ['How soon do they complete repairs of their third priority?', 'Routine repairs', '–'],
    ]);
    // Quicker, but for tenants alone.
    expect(rows[0]?.cells.map(({ standing }) => standing?.mark)).toEqual(['in its own way', 'in its own way']);
  });

  test('names of their own are put in order by how soon they are done', () => {
    const turned = sourceOf('birchwood')
      .replaceAll('priority 1', 'priority X')
      .replace('within 6 hours', 'within 9 days');
    const [first] = sideBySide([...readyOf('b', turned), ...ready('alderbrook')]).tables.repairsByRank;
    expect(first?.cells[0]?.told[0]?.about).toBe('Priority 2 repairs');
  });
});

test('a customer who reads what is offered: formats, duties and measures', () => {
  const { tables } = sideBySide(ready('alderbrook', 'birchwood'));
  expect(tables.formats.map(({ name, cells }) => [name, ...cells.map((cell) => cell?.text)])).toEqual([
    ['Large print', 'Yes', 'Yes'],
    ['Braille', 'Yes', undefined],
  ]);
  expect(tables.duties[0]?.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([
    'Please treat our staff with respect.',
    'You must give us at least 4 weeks’ notice before you end your tenancy.',
  ]);
  expect(tables.measures.map((items) => items.length)).toEqual([1, 0]);
  expect(tables.channels.map(({ means }) => means)).toEqual(['telephone']);
});
