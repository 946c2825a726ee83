import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/ground/diagnostic.ts';
import { type Paint, report } from '../../src/ground/report.ts';
import type { Span } from '../../src/ground/span.ts';

const at = (line: number, from: number, to: number): Span => ({ line, from, to });

function finding(span: Span, more: Partial<Finding> = {}): Finding {
  return { code: 'P0201', severity: 'error', message: 'I do not know “complanits”.', span, related: [], ...more };
}

/** The report without the blank line at its end, shown between bars so that spaces at its edge are seen. */
const shown = (text: string, one: Finding) => report([one], { file: 'a.pledge', text }).trimEnd();

const policy = 'section Letters\n  we will reply to complanits within 10 days\n';

describe('a finding as a person reads it', () => {
  test('the place, what is wrong, what to do, and the line with the words underlined', () => {
    expect(shown(policy, finding(at(2, 19, 29), { hint: 'Did you mean “complaints”?' }))).toBe(
      `
a.pledge:2:20  error P0201
I do not know “complanits”. Did you mean “complaints”?

  2 |   we will reply to complanits within 10 days
    |                    ^^^^^^^^^^`.trim(),
    );
  });

  test('a related place is shown under it, one in another file by its name', () => {
    const related = [
      { span: at(1, 0, 7), message: 'the section begins here' },
      { span: at(7, 2, 3), message: 'declared here', file: 'words.pledge' },
    ];
    expect(shown(policy, finding(at(2, 10, 15), { related }))).toBe(
      `
a.pledge:2:11  error P0201
I do not know “complanits”.

  2 |   we will reply to complanits within 10 days
    |           ^^^^^
    | the section begins here
  1 | section Letters
    | ^^^^^^^
    | declared here (words.pledge:7:3)`.trim(),
    );
  });

  test('a reason for accepting it is shown with it', () => {
    expect(shown(policy, finding(at(2, 2, 4), { accepted: 'the board wants it so' }))).toContain(
      '\naccepted because the board wants it so\n',
    );
  });

  test.each([
    ['an empty stretch has one mark', 'abc', at(1, 1, 1), 'abc', ' ^'],
    ['a stretch beyond the line stands at its end', 'abc', at(1, 9, 12), 'abc', '   ^'],
    ['a tab is two spaces, and moves the marks', '\tabc', at(1, 1, 4), '  abc', '  ^^^'],
    ['a pictograph takes two columns', '☎️📞 abc', at(1, 5, 8), '☎️📞 abc', '    ^^^'],
    ['an accent of its own takes none', 'cafe\u0301 abc', at(1, 6, 9), 'cafe\u0301 abc', '     ^^^'],
    ['an escape sequence cannot reach the terminal', 'a\u001b[31mb', at(1, 0, 1), 'a▯[31mb', '^'],
    ['nor can text that runs backwards', 'a\u202eb', at(1, 2, 3), 'a▯b', '  ^'],
  ])('%s', (_, text, span, line, marks) => {
    expect(shown(text, finding(span)).split('\n').slice(3)).toEqual([`  1 | ${line}`, `    | ${marks}`]);
  });

  test('of a very long line, the part round the words is shown', () => {
    const text = `${'x'.repeat(5000)}HERE${'y'.repeat(5000)}`;
    const [, , , line = '', marks = ''] = shown(text, finding(at(1, 5000, 5004))).split('\n');
    expect(line.length).toBeLessThan(130);
    expect(line).toMatch(/^ {2}1 \| … x+HEREy+ …$/);
    expect(marks.indexOf('^')).toBe(line.indexOf('HERE'));
    expect(marks.replaceAll(' ', '')).toBe('|^^^^');
  });

  test('a finding about an empty file shows no line', () => {
    expect(shown('', finding(at(1, 0, 0)))).toBe('a.pledge:1:1  error P0201\nI do not know “complanits”.');
  });

  test('colours mark the place, the severity and the words, and change nothing else', () => {
    const marked = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const paint = Object.fromEntries(
      ['error', 'warning', 'note', 'quiet', 'strong'].map((name) => [name, marked(name)]),
    ) as Paint;
    const coloured = report([finding(at(2, 19, 29))], { file: 'a.pledge', text: policy }, paint);
    expect(coloured).toContain('<strong>a.pledge:2:20</strong>  <error>error P0201</error>');
    expect(coloured).toContain('<error>^^^^^^^^^^</error>');
    expect(coloured.replaceAll(/<\/?\w+>/g, '')).toBe(
      report([finding(at(2, 19, 29))], { file: 'a.pledge', text: policy }),
    );
  });
});
