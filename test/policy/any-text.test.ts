import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policySchema } from '../../src/policy/schema.ts';
import { compileText, shippedPolicies, sourceOf } from '../policies.ts';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(policySchema);
const lines = shippedPolicies.flatMap((name) => sourceOf(name).split('\n'));

/** A line of a real policy, perhaps with something done to it. */
const line = fc
  .tuple(fc.constantFrom(...lines), fc.nat(80), fc.string({ unit: 'grapheme', maxLength: 6 }), fc.nat(6))
  .map(([text, at, odd, how]) => {
    if (how === 0) return text.slice(0, at) + odd + text.slice(at);
    if (how === 1) return text.slice(at);
    if (how === 2) return `  ${text}`;
    if (how === 3) return text.trimStart();
    return text;
  });
const messedUp = fc.array(line, { maxLength: 40 }).map((all) => all.join('\n'));

describe('whatever a file holds', () => {
  test('it is compiled to something that the schema knows, and twice to the same', () => {
    fc.assert(
      fc.property(messedUp, (text) => {
        const { policy, findings } = compileText(text);
        const printed = JSON.stringify(policy);
        const isWrong = findings.some(({ severity }) => severity === 'error');
        if (!isWrong) {
          validate(JSON.parse(printed));
          expect(validate.errors).toBeNull();
        }
        expect(JSON.stringify(compileText(text).policy)).toBe(printed);
      }),
      { numRuns: 20 },
    );
  });

  test('every commitment has an id of its own, and every id that is named is one', () => {
    fc.assert(
      fc.property(messedUp, (text) => {
        const { commitments, duties, sections, channels, procedures } = compileText(text).policy;
        const ids = [...commitments, ...duties].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const named = [
          ...sections.flatMap(({ content }) => content.flatMap((of) => ('commitment' in of ? of.commitment : []))),
          ...channels.flatMap((of) => of.commitments),
          ...procedures.flatMap((of) => [...of.commitments, ...of.stages.flatMap((stage) => stage.commitments)]),
        ];
        expect(named.filter((id) => !ids.includes(id))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('hostile words are data like any other', () => {
  /** What cannot stand in a line is left out: its end, and the closing quotation mark. */
  const hostile: [string, string][] = [
    ['code', `\`$${'{'}process.exit(1)}\` '; DROP TABLE --`],
    ['markup', '</script><script>alert(1)</script><!--'],
    ['a template', '{{{this}}} {{#each}} <%= x %>'],
    ['right-to-left marks', 'a\u202eb\u200fc\u2066d'],
    ['a lone surrogate', 'a\ud800b'],
    ['backslashes', '\\" \\n \\u0000'],
    ['prototypes', '__proto__ constructor toString hasOwnProperty'],
    ['emoji', '👩‍👩‍👧 🏳️‍🌈'],
    ['spaces of all kinds', 'a\u2003b\u3000c'],
  ].map(([name = '', words = '']) => [name, words.replaceAll('"', '')]);

  test.each(hostile)('%s', (_, words) => {
    const text = `association ${words}
policy Customer Care
  status ${words}
channel telephone "${words}"
  answered by "${words}"
  facility "${words}"
section ${words}
  we will "${words}" if "${words}"
    say "${words}"
    note "${words}"
    | ${words}
`;
    const { policy } = compileText(text);
    const [promise] = policy.commitments;
    expect(promise).toMatchObject({
      words,
      say: words,
      notes: [words],
      text: [words],
      conditions: [{ words }],
    });
    expect(policy.channels[0]).toMatchObject({ title: words, facilities: [{ name: words }] });
    expect(promise?.id).toMatch(/^[\p{L}\p{N}.[\]~-]+$/u);
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
  });

  test('a name of the language of machines declares nothing but itself', () => {
    for (const word of ['constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
      const { policy } = compileText(`association A
customers
  ${word}
section S
  we will reply to letters for ${word}
monitoring ${word}
`);
      expect(policy.customers[0]).toMatchObject({ id: word, name: word });
      expect(policy.commitments[0]?.customers).toEqual([word]);
    }
  });

  test('a million letters are kept, each of them', () => {
    const words = 'treat you well '.repeat(66_667).trim();
    const { policy } = compileText(`association A\nsection S\n  we will "${words}"\n    | ${words}\n`);
    expect(policy.commitments[0]?.words).toBe(words);
    expect(policy.commitments[0]?.text).toEqual([words]);
    expect(policy.commitments[0]?.id.length).toBeLessThan(200);
  });

  test('a NUL parts words', () => {
    expect(compileText('association A\nsection S\n  we will\0reply to letters\n').policy.commitments).toHaveLength(1);
  });
});
