import { clause } from '../define.ts';

export const forWhom = clause({
  name: 'forWhom',
  shape: 'for {customers:customer+}',
  meaning: 'Whom it covers; where it is left out, everyone.',
  example: 'we will complete routine repairs within 28 days for tenants, some leaseholders',
});
