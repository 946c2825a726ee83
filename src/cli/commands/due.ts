import { qualifiersWanted } from '../../rules/applies.ts';
import { judge } from '../../rules/assess.ts';
import type { Case } from '../../rules/case.ts';
import { milestoneData } from '../../rules/data.ts';
import type { Outcome } from '../../rules/outcome.ts';
import { missingWords, sayMilestone } from '../../rules/say.ts';
import { sayDone } from '../../rules/say-outcome.ts';
import { type Milestone, timeline } from '../../rules/timeline.ts';
import { listWords } from '../../wording/text.ts';
import { ask, type Facts, sayWhat } from '../asking.ts';
import { type Command, holidays, on, type Shared, textOrJson } from '../command.ts';
import { sharedWords } from '../compiling.ts';
import { json } from '../findings.ts';
import { bankHolidaysIn } from '../holidays.ts';
import { readOne } from '../one.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export const due: Command<Shared & Facts & { holidays?: string }> = {
  name: 'due',
  summary: 'say what is due when in a case, and why',
  arguments: [
    { name: '<spec>', says: 'a specification: a file, the name of one in the folder specs, or - for standard input' },
    { name: '<case>', says: 'the case in your own words, such as "stage 1 complaint by email"' },
  ],
  options: [
    { flags: '--received <time>', says: 'when it began: when we received it, or it was reported, requested, …' },
    {
      flags: '--event <name=time>',
      says: 'something else that happened, such as escalated="5 January 2027"',
      repeated: true,
    },
    { flags: '--if <words>', says: 'a circumstance of a promise that is so', repeated: true },
    { flags: '--unless <words>', says: 'a circumstance of a promise that is not so', repeated: true },
    { flags: '--extended <time>', says: 'when the time was extended' },
    {
      flags: '--pause <from..to>',
      says: 'when the clock stood still, both days included; without the second time, it still does',
      repeated: true,
    },
    holidays,
    textOrJson,
    on,
  ],
  more: 'A time is 2026-12-24 16:30 or "24 December 2026 at 4.30pm"; all times are those of clocks in the United Kingdom.\nA fact on which an answer depends, and that you do not give, is named in the answer.',
  examples: [
    [
      'pledge due ocean-housing "stage 1 complaint by email" --received "2026-12-24 16:30"',
      'everything that is due, with the reasons',
    ],
    ['pledge due ocean-housing "a letter received 1 April 2027"', 'the same, with the date in the words'],
    ['pledge due ocean-housing "a letter" --received 2027-04-01 --format json', 'as data, for another program'],
  ],
  run: async ([spec = '', words = ''], options, terminal) => {
    const read = await readOne(spec, terminal.input);
    const announced = bankHolidaysIn(options.holidays);
    const problems = [...('troubles' in read ? read.troubles : []), ...announced.troubles];
    if ('troubles' in read || problems.length > 0) return tell(problems, terminal);
    const shared = { vocabulary: sharedWords(terminal), on: options.on ?? terminal.today, to: terminal.err };
    const asked = ask(read.specification, words, options, { ...shared, announced: announced.list });
    if ('troubles' in asked) return tell(asked.troubles, terminal);
    const { rules, case: kase } = asked;
    const milestones = timeline(kase, rules);
    const wanted = qualifiersWanted(kase, rules);
    const outcomeIn = (milestone: Milestone) => judge(milestone, kase, rules);
    if (options.format === 'json') {
      terminal.out.write(json(dataFor(milestones, wanted, outcomeIn)));
      return 0;
    }
    const shown = milestones.map((milestone) => {
      const done = sayDone(outcomeIn(milestone));
      return [...sayMilestone(milestone, rules), ...(done ? [`  ${done}`] : [])].join('\n');
    });
    const which = wanted.length > 0 ? [`Say which it is: more is promised of what is ${listWords(wanted, 'or')}.`] : [];
    const isOpen = milestones.length > 0 && kase.began === undefined && kase.events.size === 0;
    const when = isOpen ? ['Say when it began, here or with --received, and I can tell the dates.'] : [];
    const isAbout = kase.subject !== undefined || kase.words !== undefined;
    const nothing = isAbout ? 'Nothing in this policy is due in such a case.' : sayWhat;
    const none = shown.length === 0 && wanted.length === 0 ? [nothing] : [];
    terminal.out.write(`${[...shown, ...which, ...when, ...none, ...inVain(milestones, kase)].join('\n\n')}\n`);
    return 0;
  },
};

/** What was told of a case and changes nothing, so that nobody takes it for counted. */
function inVain(milestones: readonly Milestone[], { pauses, extended }: Case): string[] {
  const promises = milestones.flatMap(({ commitment }) => [commitment, ...commitment.otherwise]);
  const never = (part: 'pausing' | 'extension') =>
    promises.length > 0 && !promises.some((of) => (part === 'pausing' ? of.pausing?.length : of.extension));
  return [
    ...(pauses.length > 0 && never('pausing')
      ? ['No promise here stops its clock, so the pause changes nothing.']
      : []),
    ...(extended && never('extension') ? ['No promise here may be extended, so the extension changes nothing.'] : []),
  ];
}

function dataFor(milestones: readonly Milestone[], wanted: string[], outcomeIn: (milestone: Milestone) => Outcome) {
  const missing = milestones.flatMap(({ missing, alternatives }) => [
    ...missing,
    ...alternatives.flatMap((of) => of.if),
  ]);
  const unsaid =
    wanted.length > 0 ? [{ is: 'qualifier', of: wanted, words: `which of ${listWords(wanted, 'or')} it is` }] : [];
  const said = missing.map((of) => ({ ...of, words: missingWords(of) }));
  const once = new Map([...unsaid, ...said].map((of) => [of.words, of]));
  return {
    milestones: milestones.map((milestone) => {
      const data = milestoneData(milestone);
      const { answer } = data;
      const flat = answer.kind === 'due' ? { at: answer.at, basis: answer.basis } : { at: null, basis: null };
      const steps = 'steps' in answer ? answer.steps : [];
      const { commitment, from, clauses, ...rest } = data;
      return { commitment, ...flat, from: from ?? null, clauses, steps, ...rest, outcome: outcomeIn(milestone) };
    }),
    missing: [...once.values()],
  };
}

function tell(troubles: readonly string[], terminal: Terminal): ExitCode {
  for (const trouble of troubles) terminal.err.write(`${trouble.trimEnd()}\n`);
  return 2;
}
