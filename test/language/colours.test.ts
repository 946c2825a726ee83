import { describe, expect, test } from 'vitest';
import { textmate } from '../../src/syntax/publish/textmate.ts';
import { file } from './pledge.ts';

interface Rule {
  name?: string;
  match?: string;
  begin?: string;
  include?: string;
  captures?: Record<string, { name: string }>;
  beginCaptures?: Record<string, { name: string }>;
  patterns?: Rule[];
}

const grammar = JSON.parse(textmate()) as { patterns: Rule[]; repository: Record<string, Rule> };

/** Includes and groups opened up, in order. */
function flat(rules: readonly Rule[]): Rule[] {
  return rules.flatMap((rule) => {
    if (rule.include) return flat([grammar.repository[rule.include.slice(1)] as Rule]);
    return rule.match || rule.begin ? [rule] : flat(rule.patterns ?? []);
  });
}

/** As an editor does it: at each place the rule that matches first, among equals the one that stands first. */
function colours(line: string, rules = flat(grammar.patterns), from = 0): [string, string][] {
  const found = rules
    .map((rule) => {
      const pattern = new RegExp(rule.match ?? rule.begin ?? '', 'dgu');
      pattern.lastIndex = from;
      return { rule, match: pattern.exec(line) };
    })
    .filter(({ match }) => match && match[0] !== '')
    .sort((a, b) => (a.match?.index ?? 0) - (b.match?.index ?? 0))[0];
  if (!found?.match) return [];
  const { rule, match } = found;
  const kinds = Object.entries(rule.captures ?? rule.beginCaptures ?? {});
  const named: [string, string][] = kinds.map(([group, { name }]) => [match[Number(group)]?.trim() ?? '', name]);
  const here: [string, string][] = rule.name ? [[match[0].trim(), rule.name]] : named;
  const rest = colours(line, rule.begin ? flat(rule.patterns ?? []) : rules, match.index + match[0].length);
  return [...here, ...rest].map(([text, name]) => [text, name.replace(/\.pledge$/, '')]);
}

describe('how an editor colours', () => {
  test.each<[string, [string, string][]]>([
    [
      'channel telephone "Phone us"  # since May',
      [
        ['channel', 'keyword.declaration'],
        ['telephone', 'entity.name.section'],
        ['"Phone us"', 'string.quoted.double'],
        ['# since May', 'comment.line.number-sign'],
      ],
    ],
    ['office hours', [['office hours', 'keyword.declaration']]],
    [
      '  contact          0800 000 0000',
      [
        ['contact', 'support.type.property-name'],
        ['0800 000 0000', 'constant.numeric.telephone'],
      ],
    ],
    [
      '  approved         17 January 2025 by the Board',
      [
        ['approved', 'support.type.property-name'],
        ['17 January 2025', 'constant.numeric.date'],
        ['by', 'keyword.control.clause'],
      ],
    ],
    [
      '  We will aim to answer calls within 20 seconds for at least 90% of calls',
      [
        ['We', 'variable.language.party'],
        ['will', 'keyword.other.strength'],
        ['aim to', 'keyword.other.hedge'],
        ['within', 'keyword.control.clause'],
        ['20 seconds', 'constant.numeric.duration'],
        ['for', 'keyword.control.clause'],
        ['at least', 'keyword.control.clause'],
        ['90%', 'constant.numeric.percentage'],
        ['of', 'keyword.control.clause'],
      ],
    ],
    [
      '    otherwise within two working days if "you are # out"',
      [
        ['otherwise', 'keyword.control.clause'],
        ['within', 'keyword.control.clause'],
        ['two working days', 'constant.numeric.duration'],
        ['if', 'keyword.control.clause'],
        ['"you are # out"', 'string.quoted.double'],
      ],
    ],
    [
      '  | We log *every* call # always.',
      [
        ['|', 'punctuation.definition.quote'],
        ['We log *every* call # always.', 'markup.quote'],
      ],
    ],
    ['# a remark', [['# a remark', 'comment.line.number-sign']]],
    [
      '  we will inspect estates as soon as possible',
      [
        ['we', 'variable.language.party'],
        ['will', 'keyword.other.strength'],
        ['as soon as possible', 'invalid.deprecated.vague'],
      ],
    ],
  ])('%s', (line, expected) => {
    expect(colours(line)).toEqual(expected);
  });

  test('every line of a policy begins with something that has a colour', () => {
    const lines = file('test/language/meadowbank.pledge')
      .split('\n')
      .filter((line) => line.trim() !== '');
    const entries = /^ {2}(tenants|leaseholders|residents)/;
    const plain = lines.filter((line) => {
      const [first] = colours(line);
      return !entries.test(line) && !line.trim().startsWith(first?.[0] ?? '\0');
    });
    expect(plain).toEqual([]);
  });
});
