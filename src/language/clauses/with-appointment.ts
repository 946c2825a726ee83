import { clause } from '../define.ts';

export const withAppointment = clause({
  name: 'withAppointment',
  heads: false,
  shape: '{with=with|without} (an appointment | appointments)',
  meaning: 'Only where there is an appointment, or only where there is none.',
  example: 'we will see visitors with an appointment on time',
});
