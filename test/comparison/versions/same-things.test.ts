import { describe, expect, test } from 'vitest';
import { changesIn, withPromises } from './compared.ts';

/** A policy of one promise, and these blocks. */
const policy = (...blocks: readonly string[]) => [withPromises('we will "be kind"'), ...blocks].join('\n');

const channel = (title: string, ...lines: readonly string[]) =>
  `channel letter "${title}"\n${lines.map((line) => `  ${line}\n`).join('')}`;
const office = channel('Write to us', 'address 1 High Street, Meadowbank ME1 1AA', 'received by Customer Team');
const complaints = channel('Write about a complaint', 'address PO Box 7, Meadowbank ME1 2BB');

describe('a channel that goes by another title', () => {
  const renamed = office.replace('Write to us', 'Send us a letter');

  test('is the same, beside others of its kind', () => {
    expect(changesIn(policy(office, complaints), policy(complaints, renamed))).toEqual([
      'channel.letter-send-us-a-letter.title title wording only: Write to us → Send us a letter',
    ]);
  });

  test('is told with what else has changed of it', () => {
    const passed = renamed.replace('Customer Team', 'Contact Centre');
    expect(changesIn(policy(office, complaints), policy(passed, complaints))).toEqual([
      'channel.letter-send-us-a-letter.received-by received by sideways: Customer Team → Contact Centre',
      'channel.letter-send-us-a-letter.title title wording only: Write to us → Send us a letter',
    ]);
  });

  test('is the same where another comes beside it', () => {
    expect(changesIn(policy(office), policy(office, complaints))).toEqual([
      'channel.letter-write-about-a-complaint channel added: nothing → letter',
    ]);
    expect(changesIn(policy(office, complaints), policy(office))).toEqual([
      'channel.letter-write-about-a-complaint channel removed: letter → nothing',
    ]);
  });

  test('is another one where nothing of it is alike', () => {
    const other = channel('Reports of damp', 'address Works Yard, Long Lane, Farley FA3 4CD');
    expect(changesIn(policy(office, complaints), policy(office, other))).toEqual([
      'channel.letter-write-about-a-complaint channel removed: letter → nothing',
      'channel.letter-reports-of-damp channel added: nothing → letter',
    ]);
  });
});

describe('a check that goes by another name', () => {
  const check = (name: string, ...lines: readonly string[]) =>
    policy(`monitoring ${name}\n${lines.map((line) => `  ${line}\n`).join('')}`);
  const report = ['every 3 months', 'to the Board'];

  test('is the same, with what has changed of it', () => {
    expect(
      changesIn(
        check('Performance report', ...report),
        check('Quarterly performance report', 'every 6 months', report[1] ?? ''),
      ),
    ).toEqual([
      'monitoring.quarterly-performance-report.how-often how often weaker: every 3 months → every 6 months',
      'monitoring.quarterly-performance-report check sideways: Performance report → Quarterly performance report',
    ]);
  });

  test('is another one where its name is another, however alike the rest is', () => {
    expect(
      changesIn(check('Performance report', ...report), check('Tenant survey', ...report)).map(
        (line) => line.split(':')[0],
      ),
    ).toEqual(['monitoring.performance-report check removed', 'monitoring.tenant-survey check added']);
  });
});

test('how many pages the leaflet may have is told', () => {
  const leaflet = (pages: number) => policy(`leaflet Our standards\n  pages ${pages}\n`);
  expect(changesIn(leaflet(8), leaflet(12))).toEqual(['policy.pages pages wording only: 8 → 12']);
});
