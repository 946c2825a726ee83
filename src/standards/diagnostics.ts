import { diagnostic, t } from '../ground/diagnostic.ts';

export const weaker = diagnostic({
  code: 'P0501',
  severity: 'error',
  says: t`This is weaker than ${'standard'}: ${'how'}.`,
  because:
    'A code that binds the association, or the law, asks for more than the policy promises. Where that is only described by others, and nobody has read it at its source, this is a warning.',
  wrong: `association Meadowbank Homes
  nation England
section Your information
  we will answer subject access requests within 40 calendar days of receipt`,
  right: `association Meadowbank Homes
  nation England
section Your information
  we will answer subject access requests within 1 month of receipt`,
});

export const weakerThanFollowed = diagnostic({
  code: 'P0502',
  severity: 'error',
  says: t`The policy says that it follows ${'standard'}, and this is weaker: ${'how'}.`,
  because: 'Who reads that a policy follows a standard relies on all of it.',
  wrong: `association Meadowbank Homes
  nation Northern Ireland
policy Customer Care
  approved 17 January 2025 by the Board
  follows Freedom of Information Act
section Your information
  we will answer freedom of information requests within 6 weeks`,
  right: `association Meadowbank Homes
  nation Northern Ireland
policy Customer Care
  approved 17 January 2025 by the Board
  follows Freedom of Information Act
section Your information
  we will answer freedom of information requests within 2 weeks`,
});

export const notSaid = diagnostic({
  code: 'P0503',
  severity: 'note',
  says: t`“${'standard'}” asks for ${'count'} that this policy does not say.`,
  because:
    'Customers cannot hold the association to what its policy leaves out. It may stand in another policy; then say where.',
  wrong: `association Meadowbank Homes
  nation Scotland
procedure complaints
  stage 1
    we will reply within 5 working days
  stage 2
    we will reply within 20 working days
  then Scottish Public Services Ombudsman`,
  right: `association Meadowbank Homes
  nation Scotland
procedure complaints
  stage 1
    we will reply within 5 working days
  stage 2
    we will acknowledge within 3 working days
    we will reply within 20 working days
  then Scottish Public Services Ombudsman`,
});

export const softened = diagnostic({
  code: 'P0504',
  severity: 'warning',
  says: t`${'standard'} makes this binding, and here it is ${'how'}.`,
  because: 'What a code or the law requires in every case cannot be promised as an aim, or for most cases.',
  wrong: `association Meadowbank Homes
  nation Scotland
section Your information
  we aim to answer freedom of information requests within 20 working days`,
  right: `association Meadowbank Homes
  nation Scotland
section Your information
  we will answer freedom of information requests within 20 working days`,
});

export const metInPart = diagnostic({
  code: 'P0505',
  severity: 'note',
  says: t`${'standard'} is met only in part here: ${'how'}.`,
  because: 'The figure is the same, and yet in some cases less is promised than the standard asks for.',
  wrong: `association Meadowbank Homes
  nation Scotland
section Your information
  we will answer freedom of information requests within 20 working days if "you send a letter"`,
  right: `association Meadowbank Homes
  nation Scotland
section Your information
  we will answer freedom of information requests within 20 working days`,
});

export const unknownStandard = diagnostic({
  code: 'P0506',
  severity: 'warning',
  says: t`I do not know the standard “${'name'}”.`,
  because:
    'A policy can only be held against a standard that is written down. Write it as a “standard” in a file of the folder “standards” beside the policy, or use the name of one that comes with Pledge.',
  wrong: `policy Customer Care
  approved 17 January 2025 by the Board
  follows Group standards
standard Group standard
  landlords must "treat everybody with respect"`,
  right: `policy Customer Care
  approved 17 January 2025 by the Board
  follows Group standard
standard Group standard
  landlords must "treat everybody with respect"`,
});

export const repealedLaw = diagnostic({
  code: 'P0507',
  severity: 'warning',
  says: t`The ${'name'} was repealed${'when'}.`,
  because:
    'A policy that names a law that is no longer in force tells customers of rights in words that no court uses.',
  wrong: `references
  law Data Protection Act 1998`,
  right: `references
  law Data Protection Act 2018`,
});

export const endedScheme = diagnostic({
  code: 'P0508',
  severity: 'warning',
  says: t`“${'name'}” ${'what'}.`,
  because:
    'A scheme that has ended, or a name that nobody uses any more, shows readers that the policy is out of date.',
  wrong: `references
  scheme Charter Mark`,
  right: `references
  scheme Customer Service Excellence`,
});

export const notInForce = diagnostic({
  code: 'P0509',
  severity: 'warning',
  says: t`The policy says that it follows “${'standard'}”, and ${'why'}.`,
  because: 'A standard that is not in force on the day of the check binds nobody on that day.',
  wrong: `policy Customer Care
  approved 17 January 2025 by the Board
  follows Group standard
standard Group standard
  in force 1 April 2020 to 31 March 2022
  landlords must reply to letters within 10 working days`,
  right: `policy Customer Care
  approved 17 January 2025 by the Board
  follows Group standard
standard Group standard
  in force 1 April 2020
  landlords must "treat everybody with respect"`,
});
