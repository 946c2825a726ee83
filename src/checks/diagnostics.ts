import { diagnostic, t } from '../ground/diagnostic.ts';

export const needlessAcceptance = diagnostic({
  code: 'P0401',
  severity: 'warning',
  says: t`${'code'} is accepted here, and there is nothing to accept.`,
  because: 'An acceptance that silences nothing any more would silence the next mistake.',
  wrong: `section Letters
  we will reply to letters within 10 working days
    accept P0601 because "the document says days"`,
  right: `section Letters
  we will reply to letters within 10 working days`,
});
