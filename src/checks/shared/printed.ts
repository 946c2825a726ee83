import type { Policy } from '../../policy/policy.ts';
import type { Tree } from '../../syntax/tree.ts';
import { sentence, statements } from '../../wording/sentence.ts';
import type { Printed } from '../check.ts';
import type { OwnWords } from './own-words.ts';
import { sentencesIn } from './readability.ts';

/** Every sentence that customers will read, with the place from which it comes. */
export function printedSentences(policy: Policy, tree: Tree, own: readonly OwnWords[]): Printed[] {
  const said = statements([...policy.commitments, ...policy.duties].filter(({ internal }) => !internal));
  const composed = said.flatMap((statement) => {
    const [first] = statement;
    const sentences = sentence(statement, policy).flatMap(sentencesIn);
    const composed = first?.say === undefined;
    return first ? sentences.map((sentence) => ({ sentence, span: first.span, composed })) : [];
  });
  const prose = proseIn(tree, own);
  return [...composed, ...prose].toSorted((a, b) => a.span.line - b.span.line);
}

/** Lines after a bar that follow one another are one text. */
function proseIn(tree: Tree, own: readonly OwnWords[]): Printed[] {
  const lines = own.filter(({ line }) => tree.lines[line - 1]?.prose !== undefined);
  const texts: (typeof lines)[] = [];
  for (const words of lines) {
    const last = texts.at(-1)?.at(-1);
    if (last && last.line === words.line - 1) texts.at(-1)?.push(words);
    else texts.push([words]);
  }
  return texts.flatMap((text) => {
    const [first] = text;
    const span = { line: first?.line ?? 1, from: first?.from ?? 0, to: (first?.from ?? 0) + (first?.text.length ?? 1) };
    return sentencesIn(text.map((words) => words.text.trim()).join('\n')).map((sentence) => ({
      sentence,
      span,
      composed: false,
    }));
  });
}
