import { diagnostic, t } from '../../ground/diagnostic.ts';

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
  wrong: `section Letters
  we will anser letters within 10 working days`,
  right: `section Letters
  we will answer letters within 10 working days`,
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

export const declaredOtherwise = diagnostic({
  code: 'P0209',
  severity: 'error',
  says: t`“${'declared'}” is declared here, but other lines say “${'used'}”.`,
  because: 'A name must be written in one way, or nobody can tell that the same thing is meant.',
  wrong: `telepone hours
  Monday to Friday 9am to 5pm

channel telephone
  contact 0800 000 0000
  open telephone hours`,
  right: `telephone hours
  Monday to Friday 9am to 5pm

channel telephone
  contact 0800 000 0000
  open telephone hours`,
});

export const alreadyNamed = diagnostic({
  code: 'P0210',
  severity: 'error',
  says: t`“${'name'}” cannot be another word for this group: it is a group by itself.`,
  because: 'One name means one group. A group that is made of others says so with “is”.',
  wrong: `customers
  tenants
  leaseholders
  residents tenants, leaseholders`,
  right: `customers
  tenants
  leaseholders
  residents is tenants, leaseholders`,
});

export const nearTerm = diagnostic({
  code: 'P0211',
  severity: 'warning',
  says: t`“${'name'}” is a new name here, and nearly the known “${'known'}”.`,
  because:
    'A name of your own may be any words, so Pledge cannot know that one is misspelt; but what is promised to “tennants” holds for no tenant.',
  wrong: `customers
  tennants`,
  right: `customers
  tenants`,
});

export const whoIsThat = diagnostic({
  code: 'P0212',
  severity: 'error',
  says: t`I do not know who “${'words'}” is: a statement begins with “we”, “our contractors”, “you”, “please” or one of your customer groups.`,
  because: 'Whose promise it is decides who is held to it, so it must be somebody whom the policy knows.',
  wrong: `section Visits
  mediators will visit you within 10 working days`,
  right: `section Visits
  our contractors will visit you within 10 working days`,
});

export const nearName = diagnostic({
  code: 'P0213',
  severity: 'warning',
  says: t`“${'name'}” is named here alone, and nearly “${'other'}”.`,
  because: 'Whoever or whatever is named in two ways is taken for two.',
  wrong: `section Calls
  we will answer calls within 20 seconds
    monitored by mystery shopers

monitoring Mystery shoppers
  every 3 months`,
  right: `section Calls
  we will answer calls within 20 seconds
    monitored by mystery shoppers

monitoring Mystery shoppers
  every 3 months`,
});
