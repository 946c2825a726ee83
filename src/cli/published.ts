import { catalogue } from '../catalogue.ts';
import { policySchema } from '../policy/schema.ts';
import { makeGrammar } from '../syntax/forms.ts';
import { parse } from '../syntax/parser.ts';
import { ebnf } from '../syntax/publish/ebnf.ts';
import { reference } from '../syntax/publish/reference.ts';
import { textmate } from '../syntax/publish/textmate.ts';
import { closedWords } from '../syntax/vocabulary.ts';

/** What is published of the language, by its path: all of it printed from the definitions. */
export function published(vocabulary: string): Record<string, string> {
  const { tree } = parse(vocabulary, makeGrammar(), closedWords(), false);
  return {
    'grammar/pledge.ebnf': ebnf(),
    'grammar/pledge.tmLanguage.json': textmate(),
    'grammar/policy.schema.json': `${JSON.stringify(policySchema, undefined, 2)}\n`,
    'grammar/reference.md': reference(tree, catalogue),
  };
}
