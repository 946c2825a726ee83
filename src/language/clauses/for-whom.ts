import { clause } from '../define.ts';

export const forWhom = clause({
  name: 'forWhom',
  shape: 'for {customers:customer+}',
  meaning:
    'Which customers it is for. Where you say nothing, it is for everyone. “some” before a group says that not all of them are covered.',
  example: 'we will complete routine repairs within 28 days for tenants, some leaseholders',
});
