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

/** How the parser tells what it read, in the words of `readingsOf`. */
function told(line: string): string {
  const isStatement = line.startsWith(promise);
  const { tree, findings } = read(`${hours}section Any\n${isStatement ? '' : '  we will "help you"\n  '}  ${line}`);
  const [statement] = tree.nodes[1]?.children ?? [];
  const node = (isStatement ? statement : statement?.children[0]) as Node;
  const gaps = (read: Read) =>
    Object.entries(read.gaps).flatMap(([gap, filled]) =>
      [filled].flat().map((one) => ({ gap, from: one.from, value: one.value })),
    );
  const show = (value: unknown) =>
    typeof value === 'object' && value && 'id' in value ? String(value.id) : JSON.stringify(value);
  const inOrder = [...(node.read ? [node.read] : []), ...node.clauses].flatMap((of) =>
    gaps(of)
      .toSorted((a, b) => a.from - b.from)
      .map(({ value }) => show(value).replace(/^"(.*)"$/, '$1')),
  );
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  return errors.length > 0 ? errors.join(' ') : inOrder.join(' ');
}

const plainly = (reading: string): string => said(reading).replaceAll('"', '').replace(/\s+/g, ' ').trim();

function faults(lines: readonly string[]): string[] {
  const found = [...new Set(lines)].flatMap((line) => {
    const readings = readingsOf(line, vocabulary);
    const meanings = new Set(readings.map(plainly));
    if (meanings.size !== 1) return [`${line}: ${meanings.size} readings ${[...meanings].join(' / ')}`];
    const parsed = told(line).replaceAll('"', '').replace(/\s+/g, ' ').trim();
    return meanings.has(parsed) ? [] : [`${line}: read as ${parsed}, not ${[...meanings]}`];
  });
  return found.slice(0, 5);
}

describe('every line has one reading, and the parser finds it', () => {
  test.each(all.map((clause) => [clause.name, clause] as const))('%s, in all its forms', (_, clause) => {
    const forms = variantsOf(clause.shape);
    expect(faults([...forms, ...forms.map((form) => `${promise} ${form}`)])).toEqual([]);
  });

  test.each(all.map((clause) => [clause.name, clause] as const))('%s before any other clause', (_, clause) => {
    const forms = variantsOf(clause.shape);
    const pairs = all.flatMap((other) => {
      const others = variantsOf(other.shape);
      return [...forms.map((form) => `${form} ${others[0]}`), ...others.slice(1).map((form) => `${forms[0]} ${form}`)];
    });
    const plain = all.map((other) => `${promise} ${forms[0]} ${variantsOf(other.shape)[0]}`);
    expect(faults([...pairs, ...plain])).toEqual([]);
  });

  test.each(Object.entries(vagueWords))('all words of %s', (_, words) => {
    expect(faults(words.flatMap((word) => [word, `${promise} ${word}`, `${promise} within 5 days ${word}`]))).toEqual(
      [],
    );
  });
});
