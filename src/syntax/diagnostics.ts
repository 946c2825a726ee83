import { type Diagnostic, diagnostic, t } from '../ground/diagnostic.ts';

export const notUnderstood = diagnostic({
  code: 'P0101',
  severity: 'error',
  says: t`I do not understand “${'words'}”.`,
  because:
    'Nothing that a policy says may be lost in silence, so a line that Pledge cannot read as a whole is an error. Free text stands in quotes or after a | bar.',
  wrong: `section Letters
  letters matter to us`,
  right: `section Letters
  | Letters matter to us.`,
});

export const missingWord = diagnostic({
  code: 'P0102',
  severity: 'error',
  says: t`Something seems to be missing before “${'words'}”: I expected ${'wanted'}.`,
  because: 'A clause without its first word, or a field without its value, could mean several things.',
  wrong: `section Letters
  we will reply to letters 10 working days of receipt`,
  right: `section Letters
  we will reply to letters within 10 working days of receipt`,
});

export const unfinished = diagnostic({
  code: 'P0103',
  severity: 'error',
  says: t`This line is not finished: after “${'words'}” I expected ${'wanted'}.`,
  because: 'A line says one thing, and says it whole; a clause may go on a line of its own, indented under it.',
  wrong: `section Letters
  we will reply to letters within`,
  right: `section Letters
  we will reply to letters within 10 working days`,
});

export const unclosedQuote = diagnostic({
  code: 'P0104',
  severity: 'error',
  says: t`This quotation is not closed: “${'words'}”.`,
  because: 'Without the closing mark nobody can say where your own words end and where a clause begins again.',
  wrong: `section Visits
  we will "leave a card if "you are out"`,
  right: `section Visits
  we will "leave a card" if "you are out"`,
});

export const indentation = diagnostic({
  code: 'P0105',
  severity: 'warning',
  says: t`This line is indented as if it belonged to ${'proposed'}; I read it as part of ${'actual'}.`,
  because:
    'Indentation shows what belongs to what. A line that slipped still finds its place, but a reader may be misled.',
  wrong: `section Letters
  we will reply to letters within 10 working days
    we will acknowledge emails within 24 hours`,
  right: `section Letters
  we will reply to letters within 10 working days
  we will acknowledge emails within 24 hours`,
});

export const unevenIndentation = diagnostic({
  code: 'P0106',
  severity: 'warning',
  says: t`This line is indented by ${'here'}; I expected ${'there'}.`,
  because: 'Any amount of indentation will do, as long as lines that belong together have the same.',
  wrong: `section Letters
  we will reply to letters within 10 working days
   we will acknowledge emails within 24 hours`,
  right: `section Letters
  we will reply to letters within 10 working days
  we will acknowledge emails within 24 hours`,
});

export const twice = diagnostic({
  code: 'P0107',
  severity: 'error',
  says: t`“${'word'}” stands twice.`,
  because: 'A doubled word is a slip of the keyboard, and may hide another that is missing.',
  wrong: `section Letters
  we will reply to letters within within 10 working days`,
  right: `section Letters
  we will reply to letters within 10 working days`,
});

export const twiceInName = diagnostic({
  code: 'P0108',
  severity: 'warning',
  says: t`“${'word'}” stands twice in a row.`,
  because: 'Names and titles may hold any words, so Pledge cannot know; but a doubled word is mostly a slip.',
  wrong: `section Letters and and emails
  we will reply to letters within 10 working days`,
  right: `section Letters and emails
  we will reply to letters within 10 working days`,
});

export const tooLong = diagnostic({
  code: 'P0109',
  severity: 'error',
  says: t`This line is too long to be a statement: ${'length'} words and numbers outside quotes.`,
  because: 'One line holds one statement. A file whose lines have run together is mostly not the file that was meant.',
  wrong: `section Letters
  we will ${'reply to '.repeat(1000)}letters`,
  right: `section Letters
  we will reply to letters within 10 working days`,
});

export const wrongValue = diagnostic({
  code: 'P0110',
  severity: 'error',
  says: t`I expected ${'wanted'}, and found “${'words'}”.`,
  because: 'Each fact has one form, so that a number can be dialled, a date counted from and an address written to.',
  wrong: `association Meadowbank Homes
  nation Scotland
  email meadowbank`,
  right: `association Meadowbank Homes
  nation Scotland
  email hello@meadowbank.example`,
});

export const clauseWithoutStatement = diagnostic({
  code: 'P0111',
  severity: 'error',
  says: t`“${'words'}” belongs to a statement, and there is none above it.`,
  because: 'This clause makes sense for one statement only, so it cannot stand at the head of a block.',
  wrong: `section Letters
  say "We answer letters."
  we will reply to letters within 10 working days`,
  right: `section Letters
  we will reply to letters within 10 working days
    say "We answer letters."`,
});

export const outsideBlock = diagnostic({
  code: 'P0112',
  severity: 'error',
  says: t`This line belongs to no block: “${'words'}”.`,
  because:
    'At the margin stand declarations: association, policy, calendar, customers, channel, section, procedure and so on. What belongs to one is indented under it.',
  wrong: `we will reply to letters within 10 working days`,
  right: `section Letters
  we will reply to letters within 10 working days`,
});

export const unknownWord = diagnostic({
  code: 'P0201',
  severity: 'error',
  says: t`I do not know the ${'kind'} “${'word'}”.`,
  because:
    'Every word that carries meaning is a term of the vocabulary or stands in quotes, so that what you write is what the computer understands. You can declare a term of your own.',
  wrong: `section Complaints
  we will reply to complanits within 10 working days`,
  right: `section Complaints
  we will reply to complaints within 10 working days`,
});

export const unknownAction = diagnostic({
  code: 'P0202',
  severity: 'error',
  says: t`I do not know the action “${'word'}”.`,
  because:
    'An action names the event that fulfils it, so it must be a word of the vocabulary. In quotes you can promise anything in your own words.',
  wrong: `section Care
  we will befriend you within 10 working days`,
  right: `section Care
  we will "befriend you" within 10 working days`,
});

export const sayWho = diagnostic({
  code: 'P0203',
  severity: 'error',
  says: t`Say who does it: begin with “we will”, “our contractors will” or “you must”.`,
  because: 'A promise in the passive (“calls will be answered”) does not say whose promise it is.',
  wrong: `section Calls
  calls will be answered within 20 seconds`,
  right: `section Calls
  we will answer calls within 20 seconds`,
});

export const unknownDeclaration = diagnostic({
  code: 'P0204',
  severity: 'error',
  says: t`I do not know the declaration “${'word'}”.`,
  because: 'Each block begins at the margin with a word that says what it is, such as section, channel or procedure.',
  wrong: `sectoin Letters
  we will reply to letters within 10 working days`,
  right: `section Letters
  we will reply to letters within 10 working days`,
});

export const unknownField = diagnostic({
  code: 'P0205',
  severity: 'error',
  says: t`${'block'} has no “${'word'}”.`,
  because: 'Each block has its own fields, so that a fact is always found under the same name.',
  wrong: `association Meadowbank Homes
  nation Scotland
  telefax 0131 496 0000`,
  right: `association Meadowbank Homes
  nation Scotland
  telephone 0131 496 0000`,
});

/** Every diagnostic of reading and of names. */
export const catalogue: readonly Diagnostic[] = [
  notUnderstood,
  missingWord,
  unfinished,
  unclosedQuote,
  indentation,
  unevenIndentation,
  twice,
  twiceInName,
  tooLong,
  wrongValue,
  clauseWithoutStatement,
  outsideBlock,
  unknownWord,
  unknownAction,
  sayWho,
  unknownDeclaration,
  unknownField,
];
