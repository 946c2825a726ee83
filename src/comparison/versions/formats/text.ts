import { type Paint, printable } from '../../../ground/report.ts';
import { capital, closed } from '../../../wording/text.ts';
import type { Change, ToldEffect, Version, Versions } from '../change.ts';
import { type Chapter, chapters, counts, whereSaid } from '../report.ts';
import { isReworded, type Stretch, stretches } from '../rewording.ts';

/** How the report is laid out on a terminal. */
export interface Layout {
  readonly paint: Paint;
  /** In characters. */
  readonly width: number;
  readonly wrap: (text: string, width: number, indent: string) => string;
}

/** The comparison for a terminal: what is worse first, and the counts last, where the eye is. */
export function text(versions: Versions, layout: Layout): string {
  const { before, after, notes, lapsed } = versions;
  const { paint, wrap, width } = layout;
  const head = [
    paint.strong(printable(`${after.association}: ${after.title}`)),
    printable(`from ${versionSays(before)}`),
    printable(`to   ${versionSays(after)}`),
    ...notes.map((note) => paint.warning(wrap(printable(note), width, ''))),
  ].join('\n');
  const stale = lapsed.map(({ what, says }) => wrap(printable(`${what}: ${says}`), width, '  '));
  const lapses = stale.length > 0 ? [[paint.warning('Approvals that no longer fit'), ...stale].join('\n')] : [];
  const parts = [
    head,
    ...chapters(versions).map((of) => chapter(of, layout)),
    ...lapses,
    paint.strong(wrap(capital(counts(versions)), width, '')),
  ];
  return `${parts.join('\n\n')}\n`;
}

const versionSays = ({ name, approved }: Version) => (approved ? `${name} (${approved})` : name);

const colours = {
  weaker: 'error',
  removed: 'error',
  sideways: 'warning',
  stronger: 'note',
  added: 'note',
  'wording only': 'quiet',
} as const;

function chapter({ heading, grade, changes }: Chapter, layout: Layout): string {
  const isWorse = changes.some(({ forCustomers }) => forCustomers === 'worse');
  const colour = layout.paint[isWorse ? 'error' : colours[grade]];
  const clauses = grade === 'wording only' ? changes.filter(({ part }) => part === 'clause') : [];
  const others = changes.filter((of) => !clauses.includes(of));
  return [colour(heading), ...others.map((of) => change(of, layout)), ...inClauses(clauses, layout)].join('\n');
}

function change(of: Change, { paint, wrap, width }: Layout): string {
  const { title, says, effects, approved, approval } = of;
  const line = (words: string, by = '    ') => wrap(printable(words), width, by);
  const head = `  ${paint.strong(printable(title))}${printable(labelled(of))}`;
  const words = isReworded(of)
    ? reworded(of, line)
    : [...(says.length > 0 ? [line(says.join(' '))] : []), ...justPrinted(of, line)];
  return [
    head,
    ...words,
    ...told(effects, line),
    ...(whereSaid(of) !== '' ? [line(whereSaid(of))] : []),
    ...(approved !== undefined ? [paint.note(line(`Approved: ${closed(approved)}`))] : []),
    ...(approval
      ? [
          paint.quiet(line(`To approve of it, write ${where[approval.under]}:`)),
          paint.quiet(`      ${printable(approval.line)}`),
        ]
      : []),
  ].join('\n');
}

const where = { statement: 'under the statement', policy: 'under “policy”' };
/** “, how soon: slower”. */
const labelled = ({ label, verdict }: Change) => `${label ? `, ${label}` : ''}${verdict ? `: ${verdict}` : ''}`;

function justPrinted({ says, before, after }: Change, line: (words: string) => string): string[] {
  if (says.length > 0) return [];
  return after !== null ? [line(`New: ${clip(after)}`)] : [line(`Gone: ${clip(before ?? '')}`)];
}

const clip = (words: string) => (words.length > 300 ? `${words.slice(0, 299)}…` : words);

/** Both versions, with the words that changed in square brackets. */
function reworded({ before, after }: Change, line: (words: string) => string): string[] {
  const all = stretches(before ?? '', after ?? '');
  const marked = (is: Stretch['is']) =>
    all
      .map((of) => (of.is === 'same' ? of.text : of.is === is ? of.text.replace(/\S(?:.*\S)?/s, '[$&]') : ''))
      .join('');
  return [line(`Before: ${marked('gone')}`), line(`Now:    ${marked('new')}`)];
}

function told(effects: readonly ToldEffect[], line: (words: string, by?: string) => string): string[] {
  return effects.flatMap(({ title, verdict, says }) => [
    line(`${title}: ${verdict}.`, '      '),
    ...says.map((words) => line(words, '        ')),
  ]);
}

/** Other clause numbers, of which there may be many: one line. */
function inClauses(changes: readonly Change[], { wrap, width }: Layout): string[] {
  if (changes.length === 0) return [];
  const all = changes.map(({ title, before, after }) => `${title} (${before ?? 'none'} → ${after ?? 'none'})`);
  return [wrap(printable(`Clause in the document: ${all.join('; ')}`), width, '  ')];
}
