import { isUnderstood } from '../checks/index.ts';
import type { Finding } from '../ground/diagnostic.ts';
import { check, compile, type Options } from '../pledge.ts';
import { type Compilation, compileOne } from './compiling.ts';
import { encode } from './decode.ts';
import { write } from './files.ts';
import { isMended, mendSafely } from './mending.ts';
import type { Mended } from './report.ts';
import { legible, type Terminal } from './terminal.ts';

/** What became of the specifications: as they are now, what was mended in them, and what could not be written. */
export interface Fixed {
  compilations: Compilation[];
  mended: Mended[];
  troubles: string[];
}

/**
 * Makes the safe mends in each specification: a file is replaced whole or not at all, and what came in on standard
 * input is printed, mended or not. Says on standard error what was done.
 */
export async function fixAll(
  found: readonly Compilation[],
  on: Temporal.PlainDate,
  terminal: Terminal,
): Promise<Fixed> {
  const fixed: Fixed = { compilations: [], mended: [], troubles: [] };
  for (const compilation of found) {
    const { specification } = compilation;
    const mended = mendOne(compilation, on, terminal);
    const now = mended?.compilation ?? compilation;
    const trouble = specification.file === '-' ? print(now, terminal) : mended && (await replace(now));
    if (trouble) fixed.troubles.push(trouble);
    fixed.compilations.push(trouble ? compilation : now);
    if (!trouble) fixed.mended.push(...(mended?.mends ?? []));
  }
  for (const mend of fixed.mended) terminal.err.write(`${legible(inWords(mend))}\n\n`);
  return fixed;
}

function mendOne(
  { specification, findings, words, announced }: Compilation,
  on: Temporal.PlainDate,
  { err }: Terminal,
) {
  if (!findings.some(isMended)) return undefined;
  const mending = mendSafely(specification.text, (text) => look(text, { vocabulary: words, on, announced }));
  if ('against' in mending) {
    err.write(`${legible(`${specification.file} was left as it is${why(mending.against)}`)}\n\n`);
    return undefined;
  }
  const mends = mending.mends.map((of) => ({ file: specification.file, ...of }));
  return { compilation: compileOne({ ...specification, text: mending.text }, words, on, announced), mends };
}

function inWords({ file, line, codes, before, after }: Mended): string {
  return `${file}:${line}  mended ${codes.join(', ')}\n    ${before}\n  → ${after}`;
}

function why({ code, span, message }: Finding): string {
  return `: if Pledge mended it, it would have a new finding on line ${span.line} (${code}): ${message} Mend it by hand.`;
}

function look(text: string, options: Options) {
  const compiled = compile(text, options);
  return { findings: check(compiled).findings, understood: isUnderstood(compiled.findings) };
}

function print({ specification: { text, encoding } }: Compilation, { out }: Terminal): undefined {
  out.write(encoding.mark ? `\ufeff${text}` : text);
}

async function replace({ specification: { file, text, encoding } }: Compilation): Promise<string | undefined> {
  return (await write(file, encode(text, encoding)))?.trouble;
}
