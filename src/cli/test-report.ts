import type { ExampleRun, ExamplesRun } from '../rules/examples.ts';
import { type Case, junit } from './junit.ts';
import type { Stream } from './terminal.ts';

/** The examples of one specification. */
export interface Tested extends ExamplesRun {
  file: string;
}

/** For people: each example, and of one that failed what was expected beside what is so, with the reasons. */
export function testsInWords({ file, examples, untested }: Tested, { paint }: Stream): string {
  const lines = [paint.strong(file)];
  for (const { name, passed, checked } of examples) {
    lines.push(passed ? `  passed  ${name}` : `  ${paint.error('FAILED')}  ${name}`);
    for (const of of checked) {
      if (of.passed) continue;
      const reasons = of.reasons.map((line) => `            ${line}`);
      lines.push(`    expected  ${of.expected}   (line ${of.line})`, `    actual    ${of.actual}`, ...reasons);
    }
  }
  if (examples.length === 0) lines.push('  It has no examples.');
  if (untested.length > 0) {
    lines.push(
      paint.quiet(
        `  No example touches ${untested.length === 1 ? 'this promise' : `these ${untested.length} promises`}:`,
      ),
    );
    lines.push(...untested.map((id) => paint.quiet(`    ${id}`)));
  }
  return lines.join('\n');
}

/** As data: a line of an example each. */
export function testsAsData(tested: readonly Tested[]) {
  return {
    examples: tested.flatMap(({ file, examples }) =>
      examples.flatMap(({ name, checked }) =>
        checked.map(({ passed, expected, actual, steps, commitments, line }) => ({
          ...{ name, passed, expected, actual, steps, commitments, file, line },
        })),
      ),
    ),
    untested: tested.flatMap(({ file, untested }) => untested.map((commitment) => ({ commitment, file }))),
  };
}

/** In the form that build servers read. */
export function testsAsJUnit(tested: readonly Tested[]): string {
  const suites = tested.map(({ file, examples }) => ({
    name: file,
    cases: examples.flatMap((of) => casesOf(file, of)),
  }));
  return junit('pledge test', suites);
}

function casesOf(file: string, { name, checked }: ExampleRun): Case[] {
  return checked.map(({ passed, expected, actual, reasons, line }) => {
    const told = { classname: name, name: expected, file, line };
    const message = `expected ${expected}; actual ${actual}`;
    return passed ? told : { ...told, failure: { message, text: reasons.join('\n') } };
  });
}
