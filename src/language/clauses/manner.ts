import { clause } from '../define.ts';

export const manner = clause({
  name: 'manner',
  shape: '{manner=by appointment|on time|at all times|at an agreed time|always}',
  meaning: 'How it is timed, where there is no figure.',
  example: 'we will keep appointments on time',
});
