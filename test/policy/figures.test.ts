import { describe, expect, test } from 'vitest';
import { compiledLines } from './promises.ts';

/** The figures that are reported, as they stand in the lines. */
function figuresIn(...lines: string[]): string[] {
  const { findings, text } = withText(...lines);
  return findings.map(({ line, from, to }) => (text[line - 1] ?? '').slice(from, to));
}

function withText(...lines: string[]) {
  const { findings } = compiledLines(...lines);
  const spans = findings.filter(({ code }) => code === 'P0311').map(({ span }) => span);
  return { findings: spans, text: ['association Meadowbank Homes', ...lines] };
}

const inQuotes = (words: string) => figuresIn('section A', `  we will "${words}"`);
const inProse = (words: string) => figuresIn('section A', '  we will reply to letters', `    | ${words}`);

describe('a figure in quotes or in prose is found, as it stands', () => {
  const figures: [string, string[]][] = [
    ['answer within 10 working days', ['10 working days']],
    ['answer in five days or 2 weeks', ['five days', '2 weeks']],
    ['answer in 2 to 3 days', ['2 to 3 days']],
    ['answer in 2-3 working days', ['2-3 working days']],
    ['answer within a week', ['within a week']],
    ['wait for half an hour', ['half an hour']],
    ['be there 90% of the time', ['90%']],
    ['be there in 97.5 per cent of cases', ['97.5 per cent']],
    ['charge £10 or £12.50.', ['£10', '£12.50']],
    ['open at 8.30am and close at 17:30', ['8.30am', '17:30']],
    ['decide on 17 January 2025', ['17 January 2025']],
    ['decide in March 2026', ['March 2026']],
    ['answer on 0800 000 0000', ['0800 000 0000']],
    ['write to hello@meadowbank.example.', ['hello@meadowbank.example']],
    ['look at www.meadowbank.example/help.', ['www.meadowbank.example/help']],
    ['inspect twice a year and 4 times a month', ['twice a year', '4 times a month']],
    ['run a 24-hour service', ['24-hour']],
  ];
  test.each(figures)('%s', (words, found) => {
    expect(inQuotes(words)).toEqual(found);
    expect(inProse(words)).toEqual(found);
  });
});

describe('a name, a law or an address is no figure', () => {
  const names = [
    'follow the Housing (Scotland) Act 2001',
    'tell you about stage 1 and stage 2',
    'meet you at 5 High Street, Meadowbank ME1 1AA',
    'give you form 12b in size 14 print',
    'have one aim, and two teams',
    'do this the second time round',
    'follow ISO 9001 and BS 18477',
    'work in every one of our 12 villages',
    'say so on page 3',
    'be 100 strong',
  ];
  test.each(names)('%s', (words) => {
    expect(inQuotes(words)).toEqual([]);
    expect(inProse(words)).toEqual([]);
  });
});

describe('what the same statement holds as data may be said in its words too', () => {
  test('in prose under it, in its public wording and its notes', () => {
    const lines = [
      'section A',
      '  we will reply to letters within 10 working days',
      '    say "You will have our answer within 10 working days."',
      '    note "10 working days since 2019"',
      '    | Mostly sooner than 10 working days.',
    ];
    expect(figuresIn(...lines)).toEqual([]);
  });

  test('but 15 days are not 5 days', () => {
    const lines = ['section A', '  we will reply to letters within 15 days', '    | Mostly within 5 days.'];
    expect(figuresIn(...lines)).toEqual(['5 days']);
  });

  test('and not in the prose of another', () => {
    const lines = ['section A', '  we will reply to letters within 10 working days', '  | Within 10 working days.'];
    expect(figuresIn(...lines)).toEqual(['10 working days']);
  });
});

describe('wherever authors put words of their own', () => {
  const places: [string, string[]][] = [
    ['a circumstance', ['section A', '  we will visit you if "you wait 3 days"']],
    ['what follows', ['section A', '  we will reply to letters', '    otherwise "we will pay within 3 days"']],
    ['a facility', ['channel office', '  facility "free parking for 3 days"']],
    ['an option', ['channel text message', '  option BAL "your balance of 3 days"']],
    ['a title', ['channel office "Open 3 days"']],
    ['a group', ['customers', '  tenants "tenants of 3 days"']],
    ['the prose of a block', ['office hours', '  | We close for 3 days.']],
    ['the prose of a field', ['channel office', '  facility "a lift"', '    | Closed for 3 days.']],
  ];
  test.each(places)('%s', (_, lines) => {
    expect(figuresIn(...lines)).toEqual(['3 days']);
  });

  test('but why a finding is accepted may be told with figures', () => {
    const lines = ['section A', '  we will reply to letters', '    accept P0402 because "clause 5 says 3 days"'];
    expect(figuresIn(...lines)).toEqual([]);
  });

  test('and words of the document that are no commitment stand there because of their figures', () => {
    const lines = ['not a commitment', '  "in the last 3 days" because "the 3 days are over"'];
    expect(figuresIn(...lines)).toEqual([]);
  });
});
