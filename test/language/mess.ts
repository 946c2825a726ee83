import type { Node } from '../../src/syntax/tree.ts';
import { read } from './pledge.ts';

/** Throws the next number, from 0 to 999. */
type Dice = Iterator<number>;

const chance = (dice: Dice, percent: number): boolean => dice.next().value < percent * 10;
const oneOf = <Thing>(dice: Dice, things: readonly Thing[]): Thing =>
  things[dice.next().value % things.length] as Thing;

/** The same policy as somebody might type it, or paste it from Word: nothing that matters is another. */
export function messed(text: string, dice: Dice): string {
  const { tree } = read(text);
  const marks = new Map(tree.nodes.flatMap(marksOf));
  const statements = new Set(tree.nodes.flatMap(statementsIn));
  const step = oneOf(dice, ['  ', '    ', ' ', '\t', '   ']);
  const lines = tree.lines.flatMap((line) => {
    if (line.kind === 'blank') return chance(dice, 20) ? ['', '   '] : [''];
    const margin = step.repeat(line.indent / 2);
    const extra = chance(dice, 5) ? [`${margin}# a remark`] : [];
    if (line.kind !== 'line') return [...extra, margin + line.raw.trim()];
    const full = typed(line.text, marks.get(line.number) ?? [], dice).trim();
    const body = statements.has(line.number) && chance(dice, 10) ? inShort(full) : full;
    const comment = line.comment ? ` ${line.comment}` : chance(dice, 4) ? '  # why' : '';
    return [...extra, margin + body + comment + (chance(dice, 10) ? '  ' : '')];
  });
  const ending = oneOf(dice, ['\n', '\r\n']);
  return (chance(dice, 20) ? '\ufeff' : '') + lines.join(ending) + (chance(dice, 50) ? ending : '');
}

/** The lines of statements that hold no names. */
function statementsIn({ kind, line, children }: Node): number[] {
  const here = kind === 'statement' && !/\b(clause|monitored)\b/.test(line.text) ? [line.number] : [];
  return [...here, ...children.flatMap(statementsIn)];
}

/** Words in short, as people write them, but for those in quotes. */
function inShort(text: string): string {
  const parts = text.split(/("[^"]*"|\u201c[^\u201d]*\u201d)/);
  const short = (part: string) =>
    part
      .replace(/^we will /i, 'we\u2019ll ')
      .replace(/(\d) (hour|minute|second)s\b/g, (_, digit: string, unit: string) => `${digit}${units[unit]}`);
  return parts.map((part, i) => (i % 2 === 0 ? short(part) : part)).join('');
}

const units: Record<string, string> = { hour: 'hrs', minute: 'mins', second: ' secs' };

/** Marks that say nothing, and the columns after which they may stand. */
function marksOf(node: Node): [number, { at: number; mark: string }[]][] {
  const { read: head, line, kind, clauses } = node;
  const reads = [...(head ? [head] : []), ...clauses];
  const last = reads.at(-1);
  const taken =
    last &&
    Object.values(last.gaps)
      .flat()
      .some(({ to, text }) => to === last.to && /[^\w"%]|[A-Z]/.test(text));
  const key =
    kind === 'field' && head
      ? Object.values(head.gaps)
          .flat()
          .toSorted((a, b) => a.from - b.from)[0]
      : undefined;
  const colon =
    head && key && key.from > head.from ? [{ at: line.text.slice(0, key.from).trimEnd().length, mark: ':' }] : [];
  const commas =
    kind === 'statement' || kind === 'clauses' ? reads.slice(0, -1).map(({ to }) => ({ at: to, mark: ',' })) : [];
  const stop = kind === 'statement' && last && !taken && !/ [A-Z]/.test(line.text) ? [{ at: last.to, mark: '.' }] : [];
  return [[line.number, [...colon, ...commas, ...stop]], ...node.children.flatMap(marksOf)];
}

function typed(text: string, marks: readonly { at: number; mark: string }[], dice: Dice): string {
  const wanted = marks.filter(() => chance(dice, 30));
  let out = '';
  let quoted = false;
  for (const [i, letter] of [...text].entries()) {
    out += wanted
      .filter(({ at }) => at === i)
      .map(({ mark }) => mark)
      .join('');
    if (letter === '"') {
      quoted = !quoted;
      out += letter;
    } else if (letter === ' ' && !quoted && i > 0) out += oneOf(dice, [' ', ' ', ' ', ' ', '  ', '\t', '\u00a0']);
    else out += letter;
  }
  out += wanted
    .filter(({ at }) => at === text.length)
    .map(({ mark }) => mark)
    .join('');
  return chance(dice, 30) ? curly(out) : out;
}

const curly = (text: string): string => text.replace(/"([^"]*)"/g, '\u201c$1\u201d').replaceAll("'", '\u2019');
