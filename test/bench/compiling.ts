import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { parse as parseYaml, stringify } from 'yaml';
import type { WrittenDate } from '../../src/language/shape.ts';
import { check, compile, vocabulary } from '../../src/pledge.ts';
import { parse } from '../../src/syntax/parser.ts';
import type { Node, Read } from '../../src/syntax/tree.ts';
import type { Measured } from './table.ts';

const words = vocabulary(readFileSync('grammar/vocabulary/housing.pledge', 'utf8')).vocabulary;
const options = { vocabulary: words, on: Temporal.PlainDate.from('2026-11-22') };

/**
 * Reading a policy, against the `yaml` package reading the same content: all that compiling yields, as the compiled
 * policy has it, and the statements alone, as an author would have to type them.
 */
export async function againstYaml(text: string): Promise<{ compiled: Measured[]; statements: Measured[] }> {
  const { tree, policy } = compile(text, options);
  const compiled = stringify(policy, { aliasDuplicateObjects: false });
  const statements = stringify(tree.nodes.map(asYaml), { aliasDuplicateObjects: false });
  const fresh = variants(text);
  const { grammar, words: shared } = words;
  const [everything, typed, ...ours] = await measure({
    'yaml, what it compiles to': () => parseYaml(compiled),
    'yaml, its statements alone': () => parseYaml(statements),
    'parse alone': () => parse(text, grammar, shared),
    'parse and compile': () => compile(text, options),
    'parse and compile, a text never seen before': () => compile(fresh(), options),
    'parse, compile and check': () => check(compile(text, options)),
  });
  const rows = ours.map((row) => (row.what.startsWith('parse and compile') ? { ...row, goal: 0.1 } : row));
  return { compiled: everything ? [everything, ...rows] : [], statements: typed ? [typed, ...rows] : [] };
}

/** The same policy with other figures in every promise each time, so that nothing can be had from having read it before. */
function variants(text: string): () => string {
  let count = 0;
  return () => {
    count++;
    return withOtherFigures(text, count);
  };
}

/** The same words with other figures in every promise. */
function withOtherFigures(text: string, more: number): string {
  const figures = /\b\d+(?= (?:working )?(?:second|minute|hour|day|week|month))/g;
  return text.replaceAll(figures, (n) => `${((Number(n) + more) % 28) + 2}`);
}

/** A line as YAML would hold it: what it is, its values, and what stands under it. */
function asYaml({ kind, line, read, clauses, children }: Node): unknown {
  if (kind === 'prose') return line.text.trim();
  const below = [...clauses.map(gapsIn), ...children.map(asYaml)];
  return { ...(read && gapsIn(read)), ...(below.length > 0 && { with: below }) };
}

function gapsIn({ form, gaps }: Read): Record<string, unknown> {
  const filling = (filled: Read['gaps'][string]) =>
    Array.isArray(filled) ? filled.map((one) => plain(one.value)) : plain(filled?.value);
  return { [form]: Object.fromEntries(Object.entries(gaps).map(([name, filled]) => [name, filling(filled)])) };
}

/** A value as a program could use it: an amount and its unit apart, a date as ISO has it, a term by its name. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if ('id' in value) return value.id;
  if (!('month' in value)) return value;
  const { year, month, day } = value as WrittenDate;
  const parts = [year, month, day].filter((part) => part !== undefined);
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** After one keystroke in the middle of texts of so many lines, what was read before being remembered; against 10 ms. */
export async function afterAKeystroke(text: string, lengths: readonly number[]): Promise<Measured[]> {
  const rows: Measured[] = [{ what: '10 ms', samples: [10] }];
  for (const length of lengths) {
    const lines = lengthened(text, length / text.split('\n').length).split('\n');
    const at = lines.findIndex((line, i) => i > lines.length / 2 && amount.test(line));
    const memory = new Map();
    let count = 0;
    const typed = () => {
      count++;
      const line = lines[at]?.replace(amount, `within ${(count % 25) + 3}`) ?? '';
      return compile(lines.with(at, line).join('\n'), { ...options, memory });
    };
    const [compiled, checked] = await measure({ compiled: typed, checked: () => check(typed()) });
    rows.push({ what: `compiled, ${lines.length} lines`, samples: compiled?.samples ?? [] });
    const goal = length === 2000 ? { goal: 1 } : {};
    rows.push({ what: `compiled and checked, ${lines.length} lines`, samples: checked?.samples ?? [], ...goal });
  }
  return rows;
}

const amount = /within \d+(?= working)/;

/** Parse, compile and check as the text grows; each time is for as much text as the first row has. */
export async function growth(text: string, times: readonly number[]): Promise<Measured[]> {
  const rows = await Promise.all(
    times.map(async (factor) => {
      const long = lengthened(text, factor);
      const [row] = await measure({ [`${factor} × the text`]: () => check(compile(long, options)) });
      return { what: `${factor} × the text`, samples: row?.samples.map((sample) => sample / factor) ?? [] };
    }),
  );
  return rows;
}

/**
 * The same policy with its sections over and over: each time under another name, with other words in quotes, and with
 * other figures for customers of another area, so that hardly a line was read before and none contradicts another.
 */
function lengthened(text: string, factor: number): string {
  const sections = text.split(/^(?=\S)/m).filter((block) => block.startsWith('section '));
  const rest = text.length - sections.join('').length;
  const copies = Math.round((factor * text.length - rest) / (text.length - rest)) - 1;
  const more = Array.from({ length: copies }, (_, copy) =>
    sections.join('').replaceAll(/^.+$/gm, (line) => another(line, copy + 2)),
  );
  return [text, ...more].join('\n');
}

/** A line as it might stand in a section of that number. */
function another(line: string, number: number): string {
  const quoted = line.replaceAll(/"([^"]+)"/g, (_, words) => `"${words} ${number}"`);
  if (/^section /.test(line)) return `${line} ${number}`;
  const isPromise = /^ {2}we .*\d (?:working )?(?:second|minute|hour|day|week|month)s?\b[^"]*$/.test(line);
  return isPromise ? `${withOtherFigures(line, number)} if "you live in area ${number}"` : quoted;
}

async function measure(tasks: Record<string, () => unknown>): Promise<Measured[]> {
  const bench = new Bench({ time: 1000, warmupTime: 500, retainSamples: true, throws: true });
  for (const [what, task] of Object.entries(tasks)) bench.add(what, task);
  await bench.run();
  return bench.tasks.map(({ name, result }) => ({
    what: name,
    samples: 'latency' in result ? (result.latency.samples ?? []) : [],
  }));
}
