import { describe, expect, test } from 'vitest';
import type { Clause } from '../../src/language/define.ts';
import { clauses } from '../../src/language/index.ts';
import { vagueWords } from '../../src/language/words.ts';
import type { Node, Read } from '../../src/syntax/tree.ts';
import { read } from './pledge.ts';
import { readingsOf } from './readings.ts';
import { variantsOf } from './samples.ts';

const hours = 'office hours\n  9am to 5pm\n';
const { vocabulary } = read(hours);
const promise = 'we will reply to letters';

/** What swallows the rest of its line is followed by nothing. */
const endsLine = (clause: Clause): boolean => /:(text|names|clause)\}$/.test(clause.shape);
const all = Object.values(clauses).filter((clause) => !endsLine(clause));

/**
 * What a reading says, without the names of clauses, gaps and kinds. A tail that could be a clause of its own belongs
 * to the clause before it (see `shapes.test.ts`); of several kinds that a gap takes, the first that fits is meant.
 */
const said = (reading: string): string => reading.replace(/[\w-]+\(|\)| ·/g, '').replace(/[\w-]+=([\w-]+:)?/g, '');

/** What the parser read, line by line, in the words of `readingsOf`. */
function told(lines: readonly string[]): string[] {
  const text = lines.map((line) => (line.startsWith(promise) ? `  ${line}\n` : `  we will "help you"\n    ${line}\n`));
  const { tree, findings } = read(`${hours}section Any\n${text.join('')}`);
  const statements = tree.nodes[1]?.children ?? [];
  return lines.map((line, i) => {
    const statement = statements[i];
    const node = (line.startsWith(promise) ? statement : statement?.children[0]) as Node;
    const errors = findings.filter(({ severity, span }) => severity === 'error' && span.line === node.line.number);
    return errors.length > 0 ? errors.map(({ message }) => message).join(' ') : saidBy(node);
  });
}

function saidBy(node: Node): string {
  const gaps = (read: Read) => Object.values(read.gaps).flat();
  const all = [...(node.read ? [node.read] : []), ...node.clauses].flatMap((read) =>
    gaps(read).toSorted((a, b) => a.from - b.from),
  );
  return all
    .map(({ value }) => (typeof value === 'object' && value && 'id' in value ? value.id : JSON.stringify(value)))
    .join(' ');
}

const plainly = (reading: string): string => reading.replaceAll('"', '').replace(/\s+/g, ' ').trim();

function faults(given: readonly string[]): string[] {
  const lines = [...new Set(given)];
  const parsed = told(lines);
  const found = lines.flatMap((line, i) => {
    const meanings = [...new Set(readingsOf(line, vocabulary).map((reading) => plainly(said(reading))))];
    if (meanings.length !== 1) return [`${line}: ${meanings.length} readings ${meanings.join(' / ')}`];
    const read = plainly(parsed[i] ?? '');
    return meanings[0] === read ? [] : [`${line}: read as ${read}, not ${meanings}`];
  });
  return found.slice(0, 5);
}

/** Each clause is tried before all others, in all their forms. */
const slow = { timeout: 120_000 };

describe('every line has one reading, and the parser finds it', () => {
  test.each(all.map((clause) => [clause.name, clause] as const))('%s, in all its forms', slow, (_, clause) => {
    const forms = variantsOf(clause.shape);
    expect(faults([...forms, ...forms.map((form) => `${promise} ${form}`)])).toEqual([]);
  });

  test.each(all.map((clause) => [clause.name, clause] as const))('%s before any other clause', slow, (_, clause) => {
    const forms = variantsOf(clause.shape);
    const pairs = all.flatMap((other) => {
      const others = variantsOf(other.shape);
      return [...forms.map((form) => `${form} ${others[0]}`), ...others.slice(1).map((form) => `${forms[0]} ${form}`)];
    });
    const plain = all.map((other) => `${promise} ${forms[0]} ${variantsOf(other.shape)[0]}`);
    expect(faults([...pairs, ...plain])).toEqual([]);
  });

  test.each(Object.entries(vagueWords))('all words of %s', slow, (_, words) => {
    expect(faults(words.flatMap((word) => [word, `${promise} ${word}`, `${promise} within 5 days ${word}`]))).toEqual(
      [],
    );
  });
});
