import type { Commitment } from '../../src/policy/policy.ts';
import { rulesOf } from '../../src/policy/ready.ts';
import type { Side } from '../../src/strictness/weighed.ts';
import { compileText } from '../policies.ts';

/** A policy of one statement, as a side to be weighed; further lines stand under it. */
export function side(statement: string, { nation = 'England' } = {}): Side {
  const holidays = nation === 'Scotland' ? 'Scotland' : 'England and Wales';
  const { policy, findings } = compileText(
    `association Meadowbank Homes\n  nation ${nation}\npolicy Customer Care\ncalendar\n  holidays bank holidays in ${holidays}\n` +
      `office hours\n  Monday to Friday 9am to 5pm\n  closed on holidays\nevening hours\n  Monday to Friday 9am to 8pm\n  closed on holidays\nnight hours\n  not stated\n` +
      `customers\n  tenants\n  leaseholders\n  residents is tenants, leaseholders\nchannel letter "Write to us"\n  address 1 High Street, Meadowbank ME1 1AA\nsection Promises\n  ${statement}\n`,
  );
  const wrong = findings.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) throw new Error(`${statement}: ${wrong.map(({ message }) => message).join(' ')}`);
  const rules = rulesOf(policy);
  const [commitment] = [...policy.commitments, ...policy.duties] as [Commitment];
  return { commitment, rules };
}
