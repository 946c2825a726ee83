import { block, field } from '../define.ts';

export const monitoring = block({
  name: 'monitoring',
  opens: 'monitoring {name:text}',
  meaning:
    'How you check whether promises are kept: a survey, a report, an audit. Promises name it after “monitored by”.',
  example: `monitoring Performance report
  every            3 months
  to               the Board
  target           85% satisfaction`,
  fields: {
    every: field('every', 'every {every:period}', 'How often.', 'every 3 months'),
    times: field('times', 'at least {times:count} (a | per) {per:unit}', 'How many times.', 'at least twice a year'),
    occasion: field(
      'occasion',
      '(for | after | on) every {of:event|subject|quoted}',
      'On what occasion.',
      'after every repair',
    ),
    vague: field(
      'vague',
      'how often {vague:vague-frequency}',
      'A frequency that cannot be measured.',
      'how often from time to time',
    ),
    by: field('by', 'by {by:names}', 'Who does it.', 'by Mystery shoppers'),
    published: field(
      'published',
      'published {where:names}',
      'Where its results are published.',
      'published website, newsletter',
    ),
    to: field('to', 'to {to:names}', 'To whom it goes.', 'to the Board'),
    target: field(
      'target',
      'target {share:percentage} [{of:text}]',
      'The figure that you aim at, and of what.',
      'target 85% satisfaction',
    ),
  },
  text: true,
});
