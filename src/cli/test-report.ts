import type { ExampleRun, ExamplesRun } from '../rules/examples.ts';
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
  const suites = tested.map(({ file, examples }) => {
    const cases = examples.flatMap((example) => junitCases(file, example));
    const [all, failed] = [
      examples.flatMap(({ checked }) => checked),
      examples.flatMap(({ checked }) => checked.filter(({ passed }) => !passed)),
    ];
    return [
      `  <testsuite name="${xml(file)}" tests="${all.length}" failures="${failed.length}" errors="0">`,
      ...cases,
      '  </testsuite>',
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="pledge test">',
    ...suites.flat(),
    '</testsuites>',
    '',
  ].join('\n');
}

function junitCases(file: string, { name, checked }: ExampleRun): string[] {
  return checked.flatMap(({ passed, expected, actual, reasons, line }) => {
    const opens = `    <testcase classname="${xml(name)}" name="${xml(expected)}" file="${xml(file)}" line="${line}"`;
    if (passed) return [`${opens}/>`];
    const message = `expected ${expected}; actual ${actual}`;
    return [
      `${opens}>`,
      `      <failure message="${xml(message)}">${xml(reasons.join('\n'))}</failure>`,
      '    </testcase>',
    ];
  });
}

/** Text for XML; what XML cannot hold at all is left out. */
function xml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
