import { values } from '../../../language/values.ts';
import {
  hedges,
  languageNames,
  numberWords,
  parties,
  pronouns,
  smallWords,
  unitWords,
  vagueWords,
} from '../../../language/words.ts';
import { paragraphs, table, typed } from './markdown.ts';

/** How values are written. */
export function valueList(): string {
  const rows = Object.values(values).map(({ shown, written, examples }) => [
    typed(shown),
    written,
    examples.map(typed).join(' · '),
  ]);
  return paragraphs(
    '## Values',
    'What stands for the words in capitals.',
    table(['', 'How it is written', 'Examples'], rows),
  );
}

const list = (words: readonly string[]): string => words.map(typed).join(' · ');

/** Words that belong to the language, and that no policy can change. */
export function closedLists(): string {
  return paragraphs(
    '## Words of the language',
    `**Units of time.** ${list(Object.values(unitWords).flatMap((words) => words.filter((word) => word.endsWith('s'))))}. A “day” without more is a calendar day, and you are asked which you mean. More units, such as rings, come from the vocabulary.`,
    `**Numbers in words.** ${list(Object.keys(numberWords))}.`,
    `**Who promises.** ${Object.values(parties).map(list).join('; ')}.`,
    `**Softening words.** ${list(hedges)}.`,
    `**Persons.** ${list(pronouns)}.`,
    `**Languages.** ${list(languageNames)}.`,
    `**Small words**, passed over before and within known words: ${list(smallWords)}.`,
    '**Vague words.** They sound like a promise and cannot be measured. They are kept, printed as you wrote them, and reported, so that you can put something better in their place.',
    `As a time (VAGUE TIME): ${list(vagueWords['vague-limit'])}.`,
    `As a frequency (VAGUE FREQUENCY): ${list(vagueWords['vague-frequency'])}.`,
    `As a condition (VAGUE CONDITION): ${list(vagueWords['vague-condition'])}.`,
  );
}
