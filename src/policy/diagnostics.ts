import { diagnostic, t } from '../ground/diagnostic.ts';

export const declaredTwice = diagnostic({
  code: 'P0206',
  severity: 'error',
  says: t`“${'name'}” is declared twice.`,
  because: 'A name that stands for two things would leave it open which one is meant.',
  wrong: `office hours
  Monday to Friday 9am to 5pm
office hours
  Monday to Friday 8am to 6pm`,
  right: `office hours
  Monday to Friday 9am to 5pm
evening hours
  Monday 5pm to 7pm`,
});

export const noAssociation = diagnostic({
  code: 'P0207',
  severity: 'error',
  says: t`This file does not say whose policy it is: it has no “association”.`,
  because: 'Everything that is made from a policy carries the name of the association that promises it.',
  wrong: `policy Customer Care
  approved 17 January 2025 by the Board
section Letters
  we will reply to letters within 2 weeks`,
  right: `association Meadowbank Homes
policy Customer Care
  approved 17 January 2025 by the Board
section Letters
  we will reply to letters within 2 weeks`,
});

export const promisesNothing = diagnostic({
  code: 'P0208',
  severity: 'error',
  says: t`This policy promises nothing: it has no statement such as “we will reply to letters within 10 working days”.`,
  because: 'A leaflet, a due date or a comparison can only come from statements.',
  wrong: `association Meadowbank Homes
policy Customer Care
  approved 17 January 2025 by the Board
section Letters
  | We love letters.`,
  right: `association Meadowbank Homes
policy Customer Care
  approved 17 January 2025 by the Board
section Letters
  we will reply to letters within 2 weeks`,
});

export const saidAgain = diagnostic({
  code: 'P0214',
  severity: 'error',
  says: t`“${'name'}” was said before in this block, and it can have only one.`,
  because: 'Of two dates of approval, or two owners, nobody could say which one counts.',
  wrong: `policy Customer Care
  approved 17 January 2025 by the Board
  approved 24 January 2025 by the Board`,
  right: `policy Customer Care
  approved 17 January 2025 by the Board`,
});

export const twoMeanings = diagnostic({
  code: 'P0215',
  severity: 'warning',
  says: t`“${'word'}” is declared as a ${'kind'} here, and is a ${'other'} already.`,
  because:
    'Both may stand in the same place of a statement, so a line with the word can be read in two ways, and what is meant by it hangs on which is tried first. Leave it out where the known word will do, or choose another.',
  wrong: `subject letter, letters
section Letters
  we will reply to letters within 2 weeks`,
  right: `subject tenancy letter, tenancy letters
section Letters
  we will reply to tenancy letters within 2 weeks`,
});

export const impossibleTime = diagnostic({
  code: 'P0301',
  severity: 'error',
  says: t`There is no such time as “${'time'}”.`,
  because: 'A day has 24 hours of 60 minutes; with am or pm the hours go from 1 to 12.',
  wrong: `office hours
  Monday to Friday 8.75am to 5pm`,
  right: `office hours
  Monday to Friday 8.45am to 5pm`,
});

export const impossibleDate = diagnostic({
  code: 'P0302',
  severity: 'error',
  says: t`There is no such date as “${'date'}”.`,
  because: 'A date that no calendar has would be found out on the day that somebody needs it.',
  wrong: `policy Customer Care
  approved 31 February 2025`,
  right: `policy Customer Care
  approved 28 February 2025`,
});

export const impossibleShare = diagnostic({
  code: 'P0303',
  severity: 'error',
  says: t`“${'share'}” is no share of anything: it must be more than 0% and at most 100%.`,
  because: 'A target is the share of cases in which a promise must be met.',
  wrong: `section Calls
  we will answer calls within 20 seconds for at least 120% of calls`,
  right: `section Calls
  we will answer calls within 20 seconds for at least 90% of calls`,
});

export const backwardsRange = diagnostic({
  code: 'P0304',
  severity: 'error',
  says: t`“${'range'}” runs backwards: ${'least'} is more than ${'most'}.`,
  because: 'A range goes from the smaller to the larger figure.',
  wrong: `section Works
  we will paint "the outside of your home" every 5 to 4 years`,
  right: `section Works
  we will paint "the outside of your home" every 4 to 5 years`,
});

export const closesBeforeOpening = diagnostic({
  code: 'P0305',
  severity: 'error',
  says: t`These hours close before they open, or go on through the night: ${'from'} to ${'to'}.`,
  because:
    'Hours may run past midnight, but then they begin in the afternoon or evening. “9am to 5am” is mostly a slip for 5pm.',
  wrong: `office hours
  Monday to Friday 9am to 5am`,
  right: `office hours
  Monday to Friday 9am to 5pm`,
});

export const nothingAtAll = diagnostic({
  code: 'P0306',
  severity: 'error',
  says: t`“${'words'}” is no time at all.`,
  because: 'What is done at once is promised with “immediately”.',
  wrong: `section Letters
  we will reply to letters within 0 working days`,
  right: `section Letters
  we will reply to letters within 10 working days`,
});

export const unfitUnit = diagnostic({
  code: 'P0307',
  severity: 'error',
  says: t`${'thing'} cannot be measured in ${'unit'}.`,
  because:
    'A telephone rings; a letter does not. A limit in a unit that cannot be counted can be neither met nor missed.',
  wrong: `section Letters
  we will reply to letters within 5 rings`,
  right: `section Calls
  we will answer calls within 5 rings`,
});

export const limitOnPermission = diagnostic({
  code: 'P0308',
  severity: 'error',
  says: t`“may” only permits, so it takes no limit.`,
  because: 'What may or may not be done can never be late. Say “will”, or leave the limit out.',
  wrong: `section Letters
  we may reply to letters within 10 working days`,
  right: `section Letters
  we will reply to letters within 10 working days`,
});

export const unfitPeriod = diagnostic({
  code: 'P0309',
  severity: 'error',
  says: t`Times are counted in a day, week, month, quarter or year, not in a ${'unit'}.`,
  because: 'A count needs a stretch of the calendar in which to count.',
  wrong: `section Estates
  we will inspect estates twice a working day`,
  right: `section Estates
  we will inspect estates twice a month`,
});

export const twoLimits = diagnostic({
  code: 'P0310',
  severity: 'error',
  says: t`This statement has two limits; two promises with two limits take two lines.`,
  because: 'If one statement said two times, nobody could say which one counts.',
  wrong: `section Letters
  we will reply to letters within 10 working days within 20 working days`,
  right: `section Letters
  we will acknowledge letters within 10 working days
  we will reply to letters within 20 working days`,
});

export const figureInWords = diagnostic({
  code: 'P0311',
  severity: 'error',
  says: t`The figure “${'figure'}” stands in words of your own, where Pledge cannot read it.`,
  because:
    'A figure in quotes or in prose can be neither checked, nor compared, nor run, and sooner or later says something else than the promise beside it.',
  wrong: `section Letters
  we will "answer within 10 days"`,
  right: `section Letters
  we will reply to letters within 10 working days`,
});

export const oneCase = diagnostic({
  code: 'P0315',
  severity: 'error',
  says: t`A case is about one thing, and came by one means: this one says “${'one'}” and “${'other'}”.`,
  because: 'Which promise holds depends on what a case is about and how it came. Two cases take two examples.',
  wrong: `example A letter
  given a letter by email received 23 December 2026
  then replied by 8 January 2027`,
  right: `example A letter
  given a letter received 23 December 2026
  then replied by 8 January 2027`,
});

export const wholeDate = diagnostic({
  code: 'P0312',
  severity: 'error',
  says: t`“${'date'}” is no whole date: a case needs the day, the month and the year.`,
  because: 'What is due is counted from the day on which a case began.',
  wrong: `example A letter
  given a letter received 23 December
  then replied by 8 January 2027`,
  right: `example A letter
  given a letter received 23 December 2026
  then replied by 8 January 2027`,
});

export const saidTwice = diagnostic({
  code: 'P0313',
  severity: 'error',
  says: t`This statement says two things of one kind, and only one of them can count.`,
  because: 'A price, a target or an occasion that is said twice leaves it open which one is meant.',
  wrong: `section Calls
  we will answer calls within 20 seconds for at least 90% of calls
    for at least 80% of calls`,
  right: `section Calls
  we will answer calls within 20 seconds for at least 90% of calls`,
});

export const endsBeforeItBegins = diagnostic({
  code: 'P0314',
  severity: 'error',
  says: t`This ends before it begins: from ${'from'} to ${'to'}.`,
  because: 'What is over before it starts holds on no day.',
  wrong: `section Letters
  we will reply to letters within 5 working days from 1 May 2026 to 1 April 2026`,
  right: `section Letters
  we will reply to letters within 5 working days from 1 April 2026 to 1 May 2026`,
});

export const bareDays = diagnostic({
  code: 'P0601',
  severity: 'warning',
  says: t`“${'words'}” does not say which days are meant. I count every day of the calendar.`,
  because: 'Most authors who write “days” mean working days, and most customers count every day. Say which.',
  wrong: `section Letters
  we will reply to letters within 10 days`,
  right: `section Letters
  we will reply to letters within 10 working days`,
});

export const payingOutOfNothing = diagnostic({
  code: 'P0317',
  severity: 'error',
  says: t`An amount by itself is what somebody pays, and nothing is paid here.`,
  because:
    'What you pay stands after “pay”, “refund” or “compensate”, or after “otherwise we will pay you”. What customers pay for something is a fee.',
  wrong: `section Homes
  we will provide "a new key" £15`,
  right: `section Homes
  we will provide "a new key" fee £15`,
});

export const timeOfPayment = diagnostic({
  code: 'P0318',
  severity: 'error',
  says: t`The time by which you pay is a promise of its own.`,
  because:
    'After “otherwise” a time takes the place of the first one, and this would be taken for the time in which the work is done.',
  wrong: `section Repairs
  we will complete urgent repairs within 1 week
    otherwise we will pay you £25 within 2 weeks`,
  right: `section Repairs
  we will complete urgent repairs within 1 week
    otherwise we will pay you £25
  we will pay compensation within 2 weeks of decision`,
});
