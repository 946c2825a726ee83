import type { Commitment, Policy } from '../policy/policy.ts';
import { caseWords } from '../wording/question.ts';
import { row, subjectWords } from '../wording/row.ts';
import { sentence } from '../wording/sentence.ts';
import { capital } from '../wording/text.ts';
import type { Column } from './column.ts';

/** A promise in words, as a cell shows it. */
export interface Told {
  readonly commitment: string;
  /** The cases that it names: “correspondence”, “enquiries”. */
  readonly cases: string;
  /** The same at the head of what is said of them; where either of two deeds will do, with both: “Acknowledge or reply to letters”. */
  readonly about: string;
  /** “Within 10 working days”; empty where no time is given. */
  readonly when: string;
  /** Whole sentences: strength, share of cases, conditions, extension, exceptions, price. */
  readonly notes: readonly string[];
  readonly sentence: string;
  readonly clauses: readonly string[];
}

export type Tell = (commitment: Commitment, column: Column) => Told;

/** Puts promises into words, each once, in whichever rows it stands. */
export function telling(): Tell {
  const known = new Map<Commitment, Told>();
  const statements = new Map<Policy, Map<number, Commitment[]>>();
  const sharing = (commitment: Commitment, { policy, promises }: Column) => {
    const all = statements.get(policy) ?? Map.groupBy(promises, ({ statement }) => statement);
    statements.set(policy, all);
    return all.get(commitment.statement) ?? [commitment];
  };
  return (commitment, column) => {
    const { policy } = column;
    const told = known.get(commitment) ?? {
      commitment: commitment.id,
      cases: caseWords(commitment),
      about: aboutWords(commitment, policy),
      ...timeWords(commitment, policy),
      sentence: sentence(sharing(commitment, column), policy).join(' '),
      clauses: commitment.clauses,
    };
    known.set(commitment, told);
    return told;
  };
}

function aboutWords(commitment: Commitment, policy: Policy): string {
  const cases = caseWords(commitment);
  return commitment.actions?.join === 'or' || cases === '' ? subjectWords([commitment], policy) : capital(cases);
}

function timeWords(commitment: Commitment, policy: Policy): Pick<Told, 'when' | 'notes'> {
  const { when, notes } = row([commitment], policy);
  return { when, notes };
}
