import { raise } from '../ground/diagnostic.ts';
import { nearest } from '../ground/suggest.ts';
import type { Block } from '../language/define.ts';
import { blocks } from '../language/index.ts';
import type { Container } from './attempt.ts';
import type { Diagnosis } from './diagnose.ts';
import * as say from './diagnostics.ts';
import { topBlocks } from './forms.ts';
import type { Lexeme } from './lexer.ts';
import type { Line } from './outline.ts';
import { fixedWords } from './shape.ts';
import { shown, spanOf } from './tell.ts';

/** What people call a field, and what it is called here; the first that the block has is meant. */
const otherNames: Record<string, string[]> = {
  phone: ['telephone', 'contact'],
  tel: ['telephone', 'contact'],
  number: ['telephone', 'contact'],
  telephone: ['contact'],
  email: ['contact'],
  website: ['contact'],
  mail: ['email', 'contact'],
  'e-mail': ['email', 'contact'],
  url: ['website', 'contact'],
  web: ['website', 'contact'],
  hours: ['open'],
  opening: ['open'],
  times: ['open'],
  opens: ['open'],
  date: ['approved'],
  frequency: ['every'],
  country: ['nation'],
  location: ['address'],
  name: ['short name', 'called'],
  ombudsman: ['then'],
  next: ['review'],
  days: ['working days'],
};

/** Where a field is looked for first. */
const main: readonly Block[] = [blocks.association, blocks.policy, blocks.calendar, blocks.channel, blocks.monitoring];

/** The field that is meant by another name for it. */
export function otherName({ block }: Container, [first]: readonly Lexeme[]): string | undefined {
  const names = first && Object.hasOwn(otherNames, first.key) ? (otherNames[first.key] ?? []) : [];
  const known = block ? namesIn(block) : [];
  return known.includes(first?.key ?? '') ? undefined : names.find((name) => known.includes(name));
}

/** A line that is laid out as a field, or that stands where nothing but fields can, and that begins with none of their names. */
export function unknownField(container: Container, line: Line, lexemes: Lexeme[]): Diagnosis | undefined {
  const { is, block } = container;
  if (is !== 'block' || !block) return undefined;
  // Nobody calls a field so: it is a sentence, and is told as one.
  if (['we', 'our', 'you', 'please'].includes(lexemes[0]?.key ?? '')) return undefined;
  const known = namesIn(block);
  const [first] = lexemes;
  const word = first?.text ?? '';
  const elsewhere = [...main, ...topBlocks].filter((of) =>
    namesIn(of).some((name) => name.split(' ')[0] === first?.key),
  );
  const other = otherName(container, lexemes);
  const isLaidOut = /^\S+( \S+)?( {2,}|:)/.test(line.text.trim()) || lexemes[1]?.kind === 'colon';
  const isField = !block.statements || other !== undefined || elsewhere.length > 0 || isLaidOut;
  if (known.length === 0 || !isField || first?.kind !== 'word') return undefined;
  const near = other ?? nearest(word, known);
  const example = near && exampleOf(block, near);
  const hint = near
    ? `Did you mean “${near}”${example ? `, as in “${example}”` : ''}?`
    : elsewhere[0]
      ? `It is a line of ${titled(elsewhere[0]).toLowerCase()}.`
      : `It has ${known.join(', ')}.`;
  const finding = raise(say.unknownField, { block: titled(block), word }, spanOf(line, lexemes, 0, 1), { hint });
  return { findings: [finding], broken: true };
}

/** A line as it is written, where it is more than a word and a name. */
function exampleOf({ fields }: Block, name: string): string | undefined {
  return Object.values(fields)
    .find(({ shape }) => fixedWords(shape) === name)
    ?.example.split('\n')[0];
}

/** A field that stands at the margin, as under the heading of a form. */
export function fieldAtMargin(
  line: Line,
  lexemes: readonly Lexeme[],
  reads: (rule: string) => boolean,
): Diagnosis | undefined {
  const block = main.find((of) => Object.keys(of.fields).some((name) => reads(`${of.name}.${name}`)));
  if (!block) return undefined;
  const words = shown(line.text.trim());
  const hint = `It is a line of ${titled(block).toLowerCase()}: indent it under “${fixedWords(block.opens)}”.`;
  return {
    findings: [raise(say.outsideBlock, { words }, spanOf(line, lexemes, 0, lexemes.length), { hint })],
    broken: true,
  };
}

/** The words with which the fields of a block begin. */
function namesIn(block: Block): string[] {
  const shapes = [
    ...Object.values(block.fields).map(({ shape }) => shape),
    ...(block.blocks ?? []).map(({ opens }) => opens),
  ];
  const fields = shapes.map((shape) => fixedWords(shape));
  return [...new Set(fields)].filter(Boolean);
}

const titles: Record<string, string> = {
  association: 'The association',
  calendar: 'The calendar',
  references: 'The list of references',
  policy: 'The policy',
  monitoring: 'A monitoring arrangement',
  relatedPolicy: 'A related policy',
  repealed: 'A repealed law',
  ended: 'A scheme that has ended',
  renamed: 'A name that is no longer used',
  customerGroup: 'A customer group',
  code: 'A code of practice',
  organisation: 'A related body',
  action: 'An action',
  event: 'An event',
  example: 'An example',
};

const titled = ({ name }: Block): string => titles[name] ?? `A ${name}`;
