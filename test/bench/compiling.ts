import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { parse as parseYaml, stringify } from 'yaml';
import { check, compile, vocabulary } from '../../src/pledge.ts';
import type { Measured } from './table.ts';

const words = vocabulary(readFileSync('grammar/vocabulary/housing.pledge', 'utf8')).vocabulary;
const options = { vocabulary: words, on: Temporal.PlainDate.from('2026-11-22') };

/** Reading a policy, against the `yaml` package reading the same content: the compiled policy, written as YAML. */
export async function againstYaml(text: string): Promise<Measured[]> {
  const yaml = stringify(compile(text, options).policy);
  const rows = await measure({
    'yaml, the same content': () => parseYaml(yaml),
    'parse and compile': () => compile(text, options),
    'parse, compile and check': () => check(compile(text, options)),
  });
  return rows.map((row) => (row.what === 'parse and compile' ? { ...row, goal: 0.1 } : row));
}

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

/** The same policy with its sections over and over, each time under another name. */
function lengthened(text: string, factor: number): string {
  const sections = text.split(/^(?=\S)/m).filter((block) => block.startsWith('section '));
  const rest = text.length - sections.join('').length;
  const copies = Math.round((factor * text.length - rest) / (text.length - rest)) - 1;
  const more = Array.from({ length: copies }, (_, copy) =>
    sections.map((section) => section.replace(/^section .*/, (heading) => `${heading} ${copy + 2}`)).join(''),
  );
  return [text, ...more].join('\n');
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
