import { diagnostic, t } from '../../ground/diagnostic.ts';

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
  says: t`A quotation mark is missing: this line has ${'count'}, and they come in pairs.`,
  because: 'Without the closing mark nobody can say where your own words end and where a clause begins again.',
  wrong: `section Visits
  we will "leave a card if "you are out"`,
  right: `section Visits
  we will "leave a card" if "you are out"`,
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

export const shortForm = diagnostic({
  code: 'P0116',
  severity: 'warning',
  says: t`“${'short'}” is short for “${'long'}”: write it out.`,
  because: 'What is printed for customers is in whole words, and Pledge reads and prints the same ones.',
  wrong: `section Calls
  we will return missed calls within 24hrs`,
  right: `section Calls
  we will return missed calls within 24 hours`,
});

export const bullet = diagnostic({
  code: 'P0117',
  severity: 'warning',
  says: t`Each line is a statement by itself, and needs no bullet or number: leave out “${'mark'}”.`,
  because: 'Bullets and numbers come along when text is pasted. The leaflet sets its own.',
  wrong: `section Letters
  • we will reply to letters within 10 working days`,
  right: `section Letters
  we will reply to letters within 10 working days`,
});

export const wrongOrder = diagnostic({
  code: 'P0118',
  severity: 'error',
  says: t`“${'words'}” seems to be the wrong way round.`,
  because:
    'A number stands before its unit and an adjective before its noun; the other way round a line cannot be read.',
  wrong: `section Letters
  we will reply to letters within 10 days working`,
  right: `section Letters
  we will reply to letters within 10 working days`,
});

export const verbApart = diagnostic({
  code: 'P0120',
  severity: 'error',
  says: t`“${'words'}” has its verb in two places.`,
  because:
    'What is done comes first, and then what it is done to; so that a line can be read in one way only. “Make safe”, “keep informed” and “let know” are printed around it again.',
  wrong: `section Repairs
  we will make emergency repairs safe within 24 hours`,
  right: `section Repairs
  we will make safe emergency repairs within 24 hours`,
});

export const notHeld = diagnostic({
  code: 'P0121',
  severity: 'error',
  says: t`Pledge has no place for “${'words'}”: ${'why'}.`,
  because:
    'What Pledge holds, it can check, compare and work out for a case. Of what it cannot hold it says so, rather than keep a part of it.',
  wrong: `section Lettings
  we will give you 24 hours to decide`,
  right: `section Lettings
  you should "decide" within 24 hours of receipt`,
});

export const hoursOfNoDay = diagnostic({
  code: 'P0316',
  severity: 'error',
  says: t`No day has “${'words'}”: it has 24 hours, and in some of them nobody works.`,
  because:
    'Who is there by day and by night is there “24 hours a day”. Working hours are those of your office, and are counted, not filled.',
  wrong: `channel telephone
  contact 0800 000 0000
  open 24 working hours a day
  we will answer calls within 20 seconds`,
  right: `channel telephone
  contact 0800 000 0000
  open 24 hours a day
  we will answer calls within 20 seconds`,
});

export const unquoted = diagnostic({
  code: 'P0119',
  severity: 'error',
  says: t`The words “${'words'}” are your own, and belong in quotes.`,
  because:
    'Quotes show where your own words end and where the next clause begins, so that nothing is taken for words of yours that was meant to be checked. Where it is plain where they belong, `pledge check --fix` puts them in.',
  wrong: `section Visits
  we will call you if we are delayed`,
  right: `section Visits
  we will call you if "we are delayed"`,
});

export const clauseBefore = diagnostic({
  code: 'P0122',
  severity: 'error',
  says: t`“${'words'}” stands before what is promised.`,
  because:
    'What is done comes first, and then by when, how often and in which cases; only “if”, “when” and “unless” may open a line. So all lines read alike, and the leaflet sets the words as they sound best.',
  wrong: `section Repairs
  within 24 hours of report we will complete emergency repairs`,
  right: `section Repairs
  we will complete emergency repairs within 24 hours of report`,
});

export const secondPromise = diagnostic({
  code: 'P0123',
  severity: 'error',
  says: t`This line makes two promises, and “${'words'}” is the second.`,
  because:
    'Each promise has a time, a place in the leaflet and a row in the comparison of its own, so each stands on a line of its own.',
  wrong: `section Letters
  we will acknowledge letters within 2 working days and reply to letters within 10 working days`,
  right: `section Letters
  we will acknowledge letters within 2 working days
  we will reply to letters within 10 working days`,
});
