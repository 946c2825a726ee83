import { clause } from '../define.ts';

export const sureness = clause({
  name: 'sureness',
  shape: 'sureness {sure=official page|quoted elsewhere|described elsewhere} [{seen:quoted}]',
  meaning:
    'How sure a requirement is: read at its source, quoted by others, or only described by them; and where that was read.',
  example: `landlords must acknowledge stage 1 complaints within 5 working days of receipt
  sureness quoted elsewhere "a landlord's self-assessment"`,
});
