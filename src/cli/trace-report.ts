import { printable } from '../ground/report.ts';
import type { Document, Place } from '../trace/document.ts';
import type { Fact } from '../trace/facts.ts';
import type { Found } from '../trace/found.ts';
import type { Trace, Traced } from '../trace/trace.ts';
import type { Stream } from './terminal.ts';
import { wrap } from './wrap.ts';

/** What the two are called. */
export interface Named {
  specification: string;
  document: string;
}

/** For people: what is not accounted for, what is excused, and what the specification adds; with `all`, what accounts for each. */
export function traceInWords(
  trace: Trace,
  { document, counts }: Named & Pick<Document, 'counts'>,
  all: boolean | undefined,
  { paint, width }: Pick<Stream, 'paint' | 'width'>,
): string {
  const where = ({ place, clause }: Found) => placeInWords(place, clause, counts);
  const prose = Math.min(width, 100);
  const quoted = (text: string) => wrap(printable(shortened(text)), prose, '      ');
  const accounted = trace.traced.flatMap(({ found, by }) => (by ? [[found.text, where(found), ownerInWords(by)]] : []));
  const missing = trace.traced.filter(({ by, excuse }) => !by && !excuse);
  const groups = [
    ...(all
      ? group(
          paint.strong(`Accounted for (${accounted.length})`),
          table([['', 'in the document', 'in the specification'], ...accounted], paint.quiet),
        )
      : []),
    ...group(
      paint.strong(`In the specification, and not in the document (${trace.extra.length})`),
      table(trace.extra.map((fact) => [fact.text, ownerInWords(fact), fact.owner.written])),
    ),
    ...group(
      paint.strong(`Excused (${trace.traced.filter(({ excuse }) => excuse).length})`),
      trace.traced.flatMap(({ found, excuse }) =>
        excuse
          ? [
              `  ${printable(found.text)}  ${where(found)}`,
              quoted(`because ${excuse.because} (line ${excuse.span.line})`),
            ]
          : [],
      ),
    ),
    ...group(
      paint.warning(
        `Excuses that excuse nothing: their words are not in the document, or hold no figure (${trace.idle.length})`,
      ),
      trace.idle.map(({ words, span }) => `  line ${span.line}  “${printable(words)}”`),
    ),
    ...group(
      paint.error(`Not accounted for (${missing.length})`),
      listed(missing, (one) => [
        `  ${paint.strong(printable(one.found.text))}  ${where(one.found)}`,
        quoted([one.found.row, one.found.sentence].filter(Boolean).join(' | ')),
        ...likeIt(one),
      ]),
    ),
  ];
  return [...groups, summaryInWords(trace, document, all)].join('\n\n');
}

/** A document that is another one would fill the screen; so many are enough to see it. */
const most = 100;

function listed<Item>(items: readonly Item[], lines: (item: Item) => string[]): string[] {
  const more = items.length > most ? [`  … and ${items.length - most} more; --format json lists them all.`] : [];
  return [...items.slice(0, most).flatMap(lines), ...more];
}

const group = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`${title}\n${lines.join('\n')}`] : [];

/** Rows with their first columns as wide as the widest cell; `head` paints the first row. */
function table(rows: readonly (readonly string[])[], head = (text: string) => text): string[] {
  const widths = [0, 1].map((at) => Math.min(56, Math.max(0, ...rows.map((row) => printable(row[at] ?? '').length))));
  const lines = rows.map((row) => row.map((cell, at) => printable(cell).padEnd(widths[at] ?? 0)).join('  '));
  return lines.map((line, at) => (at === 0 ? head(`  ${line.trimEnd()}`) : `  ${line.trimEnd()}`));
}

/** “clause 6.2, line 97”, “page 2, line 14”. */
function placeInWords({ line, page }: Place, clause: string | undefined, counts: Document['counts']): string {
  const places = [clause && `clause ${clause}`, page && `page ${page}`, `${counts} ${line}`];
  return places.filter(Boolean).join(', ');
}

/** “line 72, enquiry.resolve[telephone]”. */
function ownerInWords({ owner: { line, commitments, field } }: Fact): string {
  const more = commitments.length > 1 ? ` and ${commitments.length - 1} more` : '';
  return [line ? `line ${line}` : 'Pledge itself', field ?? `${commitments[0]}${more}`].join(', ');
}

/** Where the specification says the same figure of something else. */
function likeIt({ like }: Traced): string[] {
  if (like.length === 0) return [];
  const places = like.slice(0, 3).map(ownerInWords).join('; ');
  return [`      The specification says it of something else: ${printable(places)}${like.length > 3 ? '; …' : ''}.`];
}

const shortened = (text: string): string =>
  (text.length > 240 ? `${text.slice(0, 239)}…` : text).replaceAll(/\s+/g, ' ');

function summaryInWords(trace: Trace, document: string, all: boolean | undefined): string {
  const { figures, accountedFor, excused, unaccounted, extra, percent } = summaryOf(trace);
  const counts = [
    `${accountedFor} accounted for`,
    ...(excused > 0 ? [`${excused} excused`] : []),
    ...(unaccounted > 0 ? [`${unaccounted} not accounted for`] : []),
    ...(extra > 0 ? [`${extra} more in the specification`] : []),
  ];
  const hints = [
    ...(unaccounted > 0 ? ['`pledge explain trace` tells what to do about a figure that is not accounted for.'] : []),
    ...(all || unaccounted > 0 ? [] : ['`--all` lists what accounts for each.']),
  ];
  const file = printable(document === '-' ? 'the document' : document);
  return [
    `${figures} ${figures === 1 ? 'figure' : 'figures'} in ${file}: ${counts.join(', ')}. ${percent}%.`,
    ...hints,
  ].join('\n');
}

/** How many there are of each; only when none is missing are they 100%. */
function summaryOf({ traced, extra, idle }: Trace) {
  const accountedFor = traced.filter(({ by }) => by).length;
  const excused = traced.filter(({ excuse }) => excuse).length;
  const figures = traced.length;
  const unaccounted = figures - accountedFor - excused;
  const percent = Math.floor(((accountedFor + excused) / figures) * 100);
  return { figures, accountedFor, excused, unaccounted, percent, extra: extra.length, idleExcuses: idle.length };
}

/** As data; `line` counts from 1, in the document for what was found there and in the specification for what is said there. */
export function traceAsData(trace: Trace, names: Named) {
  return {
    found: trace.traced.map(({ found, by, excuse }) => {
      const { text, kind, place, clause, sentence } = found;
      return {
        ...{ text, kind, line: place.line, page: place.page ?? null, clause: clause ?? null, sentence },
        accountedFor: by
          ? ownerAsData(by)
          : excuse
            ? { by: 'excuse', words: excuse.words, because: excuse.because, line: excuse.span.line }
            : null,
      };
    }),
    extra: trace.extra.map((fact) => {
      const { line, ...owner } = ownerAsData(fact);
      return { text: fact.text, kind: fact.kind, line, ...owner };
    }),
    idle: trace.idle.map(({ words, because, span }) => ({ words, because, line: span.line })),
    summary: { ...names, ...summaryOf(trace) },
  };
}

function ownerAsData({ owner: { commitments, field, line, written } }: Fact) {
  const what = field === undefined ? { by: 'commitment', commitments } : { by: 'field', field };
  return { ...what, line: line ?? null, written };
}
