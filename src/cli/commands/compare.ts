import { type CommonCalendar, calendarNames } from '../../comparison/column.ts';
import { type Comparison, type SectionName, sectionNames } from '../../comparison/comparison.ts';
import { csv, json, markdown, terminal } from '../../comparison/formats/index.ts';
import { nearest } from '../../ground/suggest.ts';
import { compare as sideBySide } from '../../pledge.ts';
import { comparisonPage } from '../build/compare.ts';
import { type Command, holidays, on, type Shared, specs } from '../command.ts';
import { readCompared } from '../comparing.ts';
import { unable, writeTroubles } from '../compiling.ts';
import { writeFindings } from '../findings.ts';
import { bankHolidaysIn } from '../holidays.ts';
import type { Terminal } from '../terminal.ts';
import { wrap } from '../wrap.ts';

interface Options extends Omit<Shared, 'format'> {
  calendar: string;
  topic?: SectionName;
  only?: 'differences';
  format: 'text' | 'markdown' | 'csv' | 'json' | 'html';
  holidays?: string;
}

export const compare: Command<Options> = {
  name: 'compare',
  summary: 'set policies side by side, and say where one promises more',
  arguments: [{ ...specs, says: `${specs.says}; standards too` }],
  options: [
    {
      flags: '--calendar <nation>',
      says: 'whose bank holidays all are compared on',
      byDefault: 'England and Wales',
    },
    { flags: '--topic <topic>', says: 'one part alone', choices: Object.keys(sectionNames) },
    { flags: '--only <what>', says: 'leave out what all say alike', choices: ['differences'] },
    {
      flags: '--format <format>',
      says: 'how to print the result',
      choices: ['text', 'markdown', 'csv', 'json', 'html'],
      byDefault: 'text',
    },
    holidays,
    on,
  ],
  more: 'A row is what a customer would ask; in it stands what applies to such a case, and how it got there.\nThe order is decided over whole promises, on one calendar for all. No score is made up.',
  examples: [
    ['pledge compare specs', 'every policy in the folder specs, side by side'],
    ['pledge compare specs --topic complaints --only differences', 'one topic, and only what differs'],
    ['pledge compare specs --format markdown --out board-paper.md', 'tables for a board paper'],
    ['pledge compare specs --format html --out compare.html', 'a page to read, filter and print'],
  ],
  run: async (given, options, terminal) => {
    const calendar = calendarNamed(options.calendar);
    if (!calendar) return unable([noSuchCalendar(options.calendar)], terminal);
    const { list: announced, troubles: unread } = bankHolidaysIn(options.holidays);
    if (unread.length > 0) return unable(unread, terminal);
    const when = { on: options.on ?? terminal.today, announced };
    const { compared, broken, troubles } = await readCompared(given, when, terminal);
    writeTroubles(troubles, terminal);
    writeFindings(broken, {}, terminal.err);
    for (const { source } of broken) terminal.err.write(`${source.file} is not compared: it has an error.\n`);
    if (compared.length < 2)
      return unable(['It takes two policies to compare. Name another one, or a folder.'], terminal);
    const { topic, only } = options;
    const comparison = sideBySide(compared, { ...when, calendar, ...(topic && { topic }), ...(only && { only }) });
    const printed = await print(comparison, options.format, terminal);
    if ('problem' in printed) return unable([printed.problem], terminal);
    terminal.out.write(printed.text);
    return troubles.length + broken.length > 0 ? 2 : 0;
  },
};

/** A calendar by the name that people give it: England shares that of Wales. */
function calendarNamed(given: string): CommonCalendar | undefined {
  const wanted = given
    .trim()
    .toLowerCase()
    .replaceAll(/[-_ ]+/g, ' ');
  if (wanted === 'england' || wanted === 'wales') return 'England and Wales';
  return calendarNames.find((name) => name.toLowerCase() === wanted);
}

function noSuchCalendar(given: string): string {
  const near = nearest(given, [...calendarNames, 'England', 'Wales']);
  return `There is no calendar “${given}”. ${near ? `Did you mean “${near}”? ` : ''}There are: ${calendarNames.join(', ')}.`;
}

async function print(
  comparison: Comparison,
  format: Options['format'],
  { out }: Terminal,
): Promise<{ text: string } | { problem: string }> {
  if (format === 'html') {
    const page = await comparisonPage(comparison);
    return 'html' in page ? { text: page.html } : page;
  }
  const formats = {
    text: () => terminal(comparison, { width: Math.min(out.width, 120), paint: out.paint, wrap }),
    markdown: () => markdown(comparison),
    csv: () => csv(comparison),
    json: () => json(comparison),
  };
  return { text: formats[format]() };
}
