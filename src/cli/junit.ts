/** The cases of one thing that was tested. */
export interface Suite {
  name: string;
  cases: readonly Case[];
}

/** One thing that was tried. Without a failure, an error and a reason to skip it, it passed. */
export interface Case {
  name: string;
  classname: string;
  file?: string;
  line?: number;
  failure?: Outcome;
  /** It could not be tried. */
  error?: Outcome;
  skipped?: string;
  /** What is to be said of one that passed. */
  output?: string;
}

interface Outcome {
  type?: string;
  message: string;
  text: string;
}

/** A report in the form of JUnit, which build servers read: XML that is valid whatever the texts in it hold. */
export function junit(name: string, suites: readonly Suite[]): string {
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name, ...counts(all) })}>`,
    ...suites.flatMap(suiteLines),
    '</testsuites>',
    '',
  ].join('\n');
}

function suiteLines({ name, cases }: Suite): string[] {
  const skipped = count(cases, 'skipped') || undefined;
  const opens = `  <testsuite${attributes({ name, ...counts(cases), skipped })}>`;
  return [opens, ...cases.flatMap(caseLines), '  </testsuite>'];
}

function caseLines({ classname, name, file, line, failure, error, skipped, output }: Case): string[] {
  const opens = `    <testcase${attributes({ classname, name, file, line })}`;
  const inside = [
    ...(failure ? [outcome('failure', failure)] : []),
    ...(error ? [outcome('error', error)] : []),
    ...(skipped === undefined ? [] : [`      <skipped${attributes({ message: skipped })}/>`]),
    ...(output === undefined ? [] : [`      <system-out>${xml(output)}</system-out>`]),
  ];
  return inside.length > 0 ? [`${opens}>`, ...inside, '    </testcase>'] : [`${opens}/>`];
}

function outcome(element: string, { type, message, text }: Outcome): string {
  return `      <${element}${attributes({ type, message })}>${xml(text)}</${element}>`;
}

function counts(cases: readonly Case[]) {
  return { tests: cases.length, failures: count(cases, 'failure'), errors: count(cases, 'error') };
}

const count = (cases: readonly Case[], outcome: 'failure' | 'error' | 'skipped') =>
  cases.filter((of) => of[outcome] !== undefined).length;

function attributes(of: Record<string, string | number | undefined>): string {
  return Object.entries(of)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xml(String(value)).replaceAll(/\s/g, inAttribute)}"`)
    .join('');
}

/** In an attribute, a line end would be read as a space. */
const inAttribute = (space: string) => (space === ' ' ? space : `&#${space.charCodeAt(0)};`);

/** Text for XML 1.0; what that cannot hold at all, such as most control characters, is left out. */
function xml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
