import { clause } from '../define.ts';

export const average = clause({
  name: 'average',
  shape: '{average=on average}',
  meaning:
    'It is kept over all cases together: some take longer, and others less. Whether it is kept no single case can tell. “Within an average of 20 seconds” says the same.',
  example: 'we will answer calls within 20 seconds on average',
});
