import { describe, expect, test } from 'vitest';
import type { Policy } from '../../src/policy/policy.ts';
import { rulesOf } from '../../src/policy/ready.ts';
import { assess } from '../../src/rules/assess.ts';
import { declarations, javascript, typesByModule } from '../../src/rules/emitters/index.ts';
import { compileText, policyOf } from '../policies.ts';
import { difference } from './agreement.ts';
import { moduleOf, provenance, run, textOf } from './module.ts';
import { typeErrors } from './types.ts';

const touched = 'pledgeWasHere';
/** What somebody would write who wants to run something, end something, or show what is not there. */
const hostile: Record<string, string> = {
  quotes: `'"\`\\'; globalThis.${touched} = 1; //`,
  'a template': `\${globalThis.${touched} = 1}\``,
  'the end of a script': `</script><script>globalThis.${touched} = 1</script><!--`,
  'the end of a comment': `*/ globalThis.${touched} = 1; /*`,
  'line separators': `\u2028globalThis.${touched} = 1\u2029\n\r\n`,
  'right to left marks': '\u202e\u2066 abc \u2069\u200f\u061c',
  NUL: '\u0000\u0001\ufeff\u007f',
  'half a pair': '\ud800 \udc00',
  'names of the language': '__proto__',
  'a source map': `\n//# sourceMappingURL=data:,x\n@ts-nocheck`,
  'a million characters': `${'x'.repeat(1_000_000)}'`,
};

/** Puts a text behind every string of a policy that is no word of the language itself: names, words, clauses, ids, prose. */
function poisoned<Value>(value: Value, text: string, at = ''): Value {
  if (typeof value === 'string') return ((text.length > 1000 ? few : free).test(at) ? value + text : value) as Value;
  if (Array.isArray(value)) return value.map((each) => poisoned(each, text, at)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, poisoned(of, text, key)])) as Value;
}

/** Every property that takes an author's own words, or an id that is made of them. */
const free =
  /^(name|shortName|id|identity|words|written|clauses|text|title|say|notes|fact|fulfilledBy|alsoFulfilledBy|means|subject|customers|someCustomers|qualifiers|value|from|until|before|event|begins|is|of|party|action|stated|channel|gives|keyword|owner|values|named|outside)$/;

/** A few of them, where the text is long. */
const few = /^(name|written|fact|words|title)$/;

const source = `association Meadowbank
  nation Scotland
policy Customer Care
calendar
  also closed 24 December "Christmas Eve"
desk hours
  Monday to Friday 9am to 5pm
customers
  tenants
channel telephone "Phone us"
  open desk hours
  we will answer calls within 20 seconds
section Letters
  we will reply to letters within 10 working days of receipt if "you ask" for tenants
    clause 6
    otherwise within 20 working days if "it is complex"
  we will acknowledge emails within 2 working days of receipt
  we will send "a receipt" within 48 hours of report
  we will reply to urgent complaints within 3 days during desk hours
`;

const kase = (text: string) =>
  text.length > 1000
    ? { subject: 'enquiry', means: 'letter', events: { receipt: '2026-12-23T16:30' } }
    : {
        subject: `enquiry${text}`,
        means: `letter${text}`,
        customer: `tenant${text}`,
        circumstances: { [`you-ask${text}`]: true },
        events: { [`receipt${text}`]: '2026-12-23T16:30', [`reply${text}`]: '2027-01-20' },
      };

describe('hostile text in every string that an author can write', () => {
  test.each(Object.entries(hostile))(
    '%s: the module parses, means the same, and runs nothing of it',
    async (_, text) => {
      const policy = poisoned(compileText(source).policy, text) as Policy;
      const told = textOf(policy);
      const module = await run(told);
      expect(Reflect.get(globalThis, touched)).toBeUndefined();
      expect(difference(kase(text), '2027-02-01', rulesOf(policy), module)).toBeUndefined();
      expect(module.commitments.map(({ written }) => written)).toEqual(
        policy.commitments.map(({ written }) => written),
      );
      expect(module.assess(kase(text)).length).toBeGreaterThan(0);
      expect(hidden(told)).toEqual([]);
      expect(told).not.toMatch(/<\/script|<!--/i);
    },
  );

  test('the types stand, and hold the same words', () => {
    const nasty = Object.values(hostile)
      .map((text) => text.slice(0, 300))
      .join(' ');
    const told = declarations(poisoned(compileText(source).policy, nasty) as Policy, provenance);
    expect(hidden(told)).toEqual([]);
    expect(
      typeErrors({
        'rules.d.ts': told,
        'rules.d.mts': typesByModule,
        'rules.mjs': '',
        'use.ts': `import type { Subject } from './rules.mjs';\nexport type { Subject };`,
      }),
    ).toEqual([]);
  });

  test('the file name too', async () => {
    const policy = compileText(source).policy;
    for (const text of Object.values(hostile)) {
      const module = await run(javascript(policy, { source: text, digest: text, compiler: text }));
      expect(module.provenance).toMatchObject({ source: text, digest: text, compiler: text });
    }
    expect(Reflect.get(globalThis, touched)).toBeUndefined();
  });
});

/** Characters that an editor would not show, but for line ends. */
function hidden(text: string): string[] {
  return text.match(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu)?.filter((character) => character !== '\n') ?? [];
}

describe('hostile cases', () => {
  const cases: unknown[] = [
    ...[undefined, null, 0, 'complaint', true, [], [{}], {}, () => 1, Symbol('x'), 12n, new Date(), new Map()],
    ...[1, null, {}, [], true].flatMap((value) =>
      [
        'subject',
        'words',
        'qualifiers',
        'stage',
        'means',
        'customer',
        'withAppointment',
        'began',
        'events',
        'circumstances',
        'pauses',
        'extended',
        'counts',
      ].map((field) => ({ [field]: value })),
    ),
    ...[
      '2026-02-31',
      '2026-13-01',
      '2026-01-01T25:00',
      '2026-01-01T24:01',
      '1999-12-31',
      '2037-01-01',
      '0000-01-01',
      '',
      'tomorrow',
      '31/12/2026',
      '2026-1-1',
      '2026-06-01T12:00+99:00',
      '2026-06-01T12:00:60',
      '٢٠٢٦-٠١-٠١',
      'x'.repeat(1e6),
    ].flatMap((moment) => [
      { began: moment },
      { events: { receipt: moment } },
      { events: { receipt: ['2026-01-01', moment] } },
      { pauses: [{ from: moment }] },
      { extended: { at: moment } },
    ]),
    ...[
      { subject: 'dragon' },
      { means: 'constructor' },
      { customer: '__proto__' },
      { qualifiers: ['toString'] },
      { events: { hasOwnProperty: '2026-01-01' } },
    ],
    ...[
      { stage: 1.5 },
      { stage: -1 },
      { stage: Number.NaN },
      { stage: Infinity },
      { stage: '1' },
      { surprise: 1 },
      { counts: { contacts: -1, moons: 2 } },
    ],
    ...[
      JSON.parse('{"__proto__": 1}'),
      JSON.parse('{"events": {"__proto__": "2026-01-01"}}'),
      JSON.parse('{"circumstances": {"__proto__": true}}'),
    ],
    { pauses: [{ from: '2026-02-02', to: '2026-02-01' }, {}, 7] },
    { extended: { by: { amount: '3', unit: 'day' } } },
  ];

  test('are told what is wrong with them, as the meaning tells it, and nothing is thrown', async () => {
    const policy = policyOf('ocean-housing');
    const rules = rulesOf(policy as never);
    const module = await moduleOf(policy);
    for (const each of cases) {
      expect(difference(each as never, undefined, rules, module)).toBeUndefined();
      expect(difference({ subject: 'complaint', stage: 1 }, each as never, rules, module)).toBeUndefined();
      for (const id of ['complaint.stage-1.reply', each, '__proto__']) expect(() => module.due(id, each)).not.toThrow();
      expect(module.isOpen(each, each)).toBeUndefined();
      expect(module.nextOpen('telephone', each).kind).toBe('no answer');
      expect(module.nextOpen(each, '2026-11-23').kind).toBe('no answer');
      expect(() => module.scorecard(each)).not.toThrow();
    }
  });

  test('any character in any place of a moment is read as the meaning reads it', async () => {
    const policy = policyOf('ocean-housing');
    const rules = rulesOf(policy as never);
    const module = await moduleOf(policy);
    const ascii = Array.from({ length: 128 }, (_, code) => code);
    // Those that a machine would take for a digit or a sign if it looked at a part of them alone.
    const alike = [...'0123456789-:T '].flatMap((sign) =>
      [0x100, 0x3000, 0x8000].map((far) => far + sign.charCodeAt(0)),
    );
    for (const moment of ['2027-03-28T16:30', '2036-12-31 23:59'])
      for (const place of moment.split('').keys())
        for (const code of [...ascii, ...alike]) {
          const text = moment.slice(0, place) + String.fromCharCode(code) + moment.slice(place + 1);
          const kase = { subject: 'complaint', stage: 1, events: { receipt: text, reply: '2027-03-30T10:00' } };
          expect([text, module.assess(kase)]).toEqual([text, assess(kase, rules)]);
        }
  });

  test('a property that throws is no way in', async () => {
    const module = await moduleOf(policyOf('ocean-housing'));
    const trap = {
      get subject() {
        throw new Error('no');
      },
    };
    expect(module.assess(trap)).toMatchObject([{ kind: 'not measurable', because: 'problems' }]);
    expect(module.timeline(trap)).toHaveLength(1);
  });
});
