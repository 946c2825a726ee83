import { readers } from '../../syntax/values.ts';
import { anywhere, type Recogniser, word } from './recogniser.ts';

export const fee: Recogniser = {
  rules: [
    [/£\s+(?=\d)/g, '£'],
    [anywhere('(?<![£\\d])\\b(\\d[\\d,]*) pounds\\b'), '£$1'],
  ],
  at: [
    (words, at, vocabulary) => {
      const [found] = readers.money(words, at, vocabulary);
      const { pounds, pence } = found?.value ?? { pounds: 0, pence: 0 };
      return found && { kind: 'fee', value: `£${pounds}.${String(pence).padStart(2, '0')}`, next: found.next };
    },
    (words, at) => {
      const pence = /^(\d{1,2})p$/.exec(word(words, at))?.[1];
      return pence === undefined ? undefined : { kind: 'fee', value: `£0.${pence.padStart(2, '0')}`, next: at + 1 };
    },
  ],
};
