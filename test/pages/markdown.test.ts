import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bind } from '../../src/pages/bind.ts';
import { inlineMarkdown, markdown } from '../../src/pages/markdown.ts';

describe("an author's Markdown", () => {
  test('paragraphs, lists and bold are kept', () => {
    expect(markdown('Call **first**.\n\n- one\n- two')).toBe(
      '<p>Call <strong>first</strong>.</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>',
    );
  });

  test('italics become bold, and a heading a paragraph', () => {
    expect(markdown('*you choose*')).toBe('<p><strong>you choose</strong></p>');
    expect(markdown('# Loud')).toBe('<p>Loud</p>');
  });

  test.each([
    ['[us](https://example.org/a)', '<p><a href="https://example.org/a">us</a></p>'],
    ['[us](http://example.org)', '<p><a href="https://example.org">us</a></p>'],
    ['[mail](mailto:a@example.org)', '<p><a href="mailto:a@example.org">mail</a></p>'],
    ['[call](tel:0800)', '<p><a href="tel:0800">call</a></p>'],
  ])('a link that leads somewhere: %s', (text, html) => expect(markdown(text)).toBe(html));

  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](data:text/html,<b>)',
    '[x](//example.org)',
    '[x](file:///etc/passwd)',
    '[x](&#106;avascript:alert(1))',
    '![x](https://example.org/a.png)',
    '<script>alert(1)</script>x',
    '<style>p{color:red}</style>x',
    '<p style="color:red" onclick="alert(1)">x</p>',
    '<iframe src="https://example.org"></iframe>x',
    '<svg onload=alert(1)><a href="https://a">x</a></svg>',
    '<a href="https://a" ping="https://b" style="x" target="_blank">x</a>',
  ])('nothing in it runs, is fetched or restyles: %s', (text) => expectHarmless(markdown(text)));

  test('the same for anything at all', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '](',
      '![',
      '[',
      ')',
      '`',
      '\n\n',
      '&lt;',
      '<script',
      '</script>',
      '<img src=x onerror=',
      'javascript:',
      '<style>',
      '<!--',
      ']]>',
      'href=',
      ' ',
      'a',
      '\u0000',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => expectHarmless(markdown(text)),
      ),
      { numRuns: 500 },
    );
  });

  test('within a sentence it makes no paragraphs', () => {
    expect(inlineMarkdown('We **will** reply')).toBe('We <strong>will</strong> reply');
  });
});

const allowed = /^(?:<\/?(?:p|ul|ol|li|strong)>|<br \/>|<\/a>|<a(?: href="(?:https:\/\/|mailto:|tel:)[^"<>]*")?>)$/;

function expectHarmless(html: string): void {
  const tags = html.match(/<[^>]*>?/g) ?? [];
  expect(tags.filter((tag) => !allowed.test(tag))).toEqual([]);
}

test('apostrophes and quotation marks of an author are round, as those of the leaflet are; an address keeps its own', () => {
  expect(inlineMarkdown(`the Group's "Tenant Voice" [form](https://www.example.org/o'neill "the form")`)).toBe(
    'the Group’s “Tenant Voice” <a href="https://www.example.org/o\'neill">form</a>',
  );
});

describe('what stays on one line', () => {
  const bound = (text: string) => bind(text).replaceAll('\u00a0', '~');

  test.each([
    ['on 17 January 2025 we', 'on 17~January~2025 we'],
    ['in January 2026 by', 'in January~2026 by'],
    ['call 0300 111 3000 now', 'call 0300~111~3000 now'],
    ['call 01726 874450.', 'call 01726~874450.'],
    ['+44 1726 874450', '+44~1726~874450'],
    ['within 10 working days of', 'within 10~working~days of'],
    ['every 4 to 5 years', 'every 4~to~5~years'],
    ['in 24 hours and', 'in 24~hours and'],
    ['at 8.30 am on', 'at 8.30~am on'],
    ['stage 1 complaints', 'stage~1 complaints'],
    ['55 Newtown Street, Duns TD11 3AU', '55 Newtown Street, Duns TD11~3AU'],
    ['we ask 3 people', 'we ask 3 people'],
    ["the tenants' handbook is the Group's", 'the tenants’ handbook is the Group’s'],
    ['outcome 2 "Communication", and more', 'outcome 2 “Communication”, and more'],
    ['a door 6\'6" high', 'a door 6\'6" high'],
  ])('%s', (text, kept) => expect(bound(text)).toBe(kept));

  test('binding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-z ]{0,30}$/), (text) => {
        expect(bind(bind(text))).toBe(bind(text));
      }),
    );
  });
});
