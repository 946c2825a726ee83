import { clause } from '../define.ts';

export const free = clause({
  name: 'free',
  shape: '{free=free of charge}',
  meaning: 'It costs the customer nothing.',
  example: 'we will answer subject access requests within 1 month free of charge',
});
