import { readers } from '../../syntax/values.ts';
import { anywhere, type Recogniser, word } from './recogniser.ts';

const dialling = /^(dial|call|calling|ring|ringing|phone|phoning|telephone|on|text|texting)$/;
/** Emergency services, the NHS, the police, power cuts; relays for text telephones; numbers for texts. */
const short = /^(999|112|111|101|105|119|1\d{4}|[68]\d{4})$/;

/** The digits of a number as they are dialled within the country. */
const dialled = (written: string): string => written.replaceAll(/\D/g, '').replace(/^(00)?440?/, '0');

/** Telephone numbers, e-mail addresses and addresses of websites. */
export const contact: Recogniser = {
  rules: [
    // “Tel:01726-874450” is two words or three.
    [anywhere('\\b(e-?mail|web|website|tel|telephone|phone|fax|mobile|text):(?=\\S)'), '$1: '],
    [/(?<=\b0\d{2,4})-(?=\d{5,8}\b)/g, ' '],
  ],
  at: [
    (words, at, vocabulary) => {
      const [found] = readers.telephone(words, at, vocabulary);
      return found && { kind: 'telephone', value: dialled(found.value), next: found.next };
    },
    // Nothing but the word before tells a short number from others: “call 999 or 101”.
    (words, at, vocabulary) => {
      const isNext = /^(or|and)$/.test(word(words, at - 1)) && short.test(word(words, at - 2));
      const isDialled = isNext || dialling.test(word(words, at - 1));
      const isNumber = short.test(word(words, at)) && readers.duration(words, at, vocabulary).length === 0;
      return isDialled && isNumber ? { kind: 'telephone', value: word(words, at), next: at + 1 } : undefined;
    },
    (words, at, vocabulary) => {
      const [found] = readers.email(words, at, vocabulary);
      return found && { kind: 'email', value: found.value.toLowerCase().replace(/^mailto:/, ''), next: found.next };
    },
    (words, at, vocabulary) => {
      const [found] = readers.web(words, at, vocabulary);
      const value = found?.value
        .toLowerCase()
        .replace(/^(https?:\/\/)?(www\.)?/, '')
        .replace(/[/.]+$/, '');
      return found && { kind: 'web', value: value ?? '', next: found.next };
    },
  ],
};
