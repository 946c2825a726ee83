import { diagnostic, t } from '../../ground/diagnostic.ts';

export const indentation = diagnostic({
  code: 'P0105',
  severity: 'warning',
  says: t`This line is indented as if it belonged to ${'proposed'}; I read it as ${'actual'}.`,
  because:
    'Indentation shows what belongs to what. A line that slipped still finds its place, but a reader may be misled.',
  wrong: `section Letters
  we will reply to letters within 10 working days
    we will acknowledge letters within 24 hours`,
  right: `section Letters
  we will reply to letters within 10 working days
  we will acknowledge letters within 24 hours`,
});

export const unevenIndentation = diagnostic({
  code: 'P0106',
  severity: 'warning',
  says: t`This line is indented by ${'here'}; I expected ${'there'}.`,
  because: 'Any amount of indentation will do, as long as lines that belong together have the same.',
  wrong: `section Letters
  we will reply to letters within 10 working days
   we will acknowledge letters within 24 hours`,
  right: `section Letters
  we will reply to letters within 10 working days
  we will acknowledge letters within 24 hours`,
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

export const noYear = diagnostic({
  code: 'P0113',
  severity: 'error',
  says: t`“${'date'}” has no year.`,
  because: 'Only a day on which you are closed comes round every year; any other date happens once.',
  wrong: `policy Customer Care
  approved 17 January by the Board`,
  right: `policy Customer Care
  approved 17 January 2025 by the Board`,
});

export const noDays = diagnostic({
  code: 'P0114',
  severity: 'warning',
  says: t`“${'times'}” names no days, so it holds for every day of the week, also those on the lines beside it.`,
  because: 'Where other lines name their days, one that names none is mostly one whose days were forgotten.',
  wrong: `office hours
  Monday to Thursday 9am to 5pm
  9am to 4pm`,
  right: `office hours
  Monday to Thursday 9am to 5pm
  Friday 9am to 4pm`,
});

export const clauseUnderField = diagnostic({
  code: 'P0115',
  severity: 'warning',
  says: t`This “${'clause'}” stands under “${'field'}”, and so holds for that line alone.`,
  because:
    'A clause at the head of a block holds for all of it; one that is indented further belongs to the line above it.',
  wrong: `channel telephone
  contact          0800 000 0000
    clause         6
  we will answer calls within 20 seconds`,
  right: `channel telephone
  contact          0800 000 0000
  clause           6
  we will answer calls within 20 seconds`,
});
