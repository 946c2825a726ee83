import { isNarrower, widthsOf } from '../policy/axes.ts';
import type { Commitment } from '../policy/policy.ts';
import { fulfilmentsOf, type Rules } from '../policy/ready.ts';
import { type Column, uniquely } from './column.ts';
import { asCase, deedOf, type Question, questionsOf } from './question.ts';
import { inOrder } from './sort.ts';

/**
 * What one column says to a question. `own`: it speaks of just that case. `inherited`: it speaks of a wider one, which
 * holds here too. `in part`: only of some such cases, or only of one deed or the other. `silent`: nothing.
 */
export interface Cell {
  readonly how: 'own' | 'inherited' | 'in part' | 'silent';
  /** The promises that apply, those about just that case first. */
  readonly holds: readonly Commitment[];
  /** Those of them that speak of a wider case. */
  readonly wider: readonly Commitment[];
}

/** A question and what each column says to it, in the order of the columns. */
export interface Aligned {
  readonly question: Question;
  readonly cells: readonly Cell[];
}

/** A row for each question that any column answers; without an opinion about the answers. */
export function align(columns: readonly Column[]): Aligned[] {
  const terms = columns[0]?.common.terms ?? new Map();
  const asked = new Map<string, Question>();
  for (const { promises } of columns)
    for (const question of promises.flatMap((promise) => questionsOf(promise, terms))) {
      const key = keyOf(question);
      if (!asked.has(key)) asked.set(key, question);
    }
  const questions = inOrder([...asked.values()]);
  const ids = uniquely(questions.map(({ id }) => id));
  const byDeed = columns.map(({ promises }) => indexed(promises, terms));
  return questions.map((question, at) => ({
    question: { ...question, id: ids[at] ?? question.id },
    cells: columns.map(({ common }, column) => cellOf(question, byDeed[column]?.get(question.deed) ?? [], common)),
  }));
}

function keyOf({ deed, asked }: Question): string {
  const { subject, qualifiers, stage, means, withAppointment } = asked;
  return JSON.stringify([deed, subject, qualifiers.toSorted(), stage, means, withAppointment]);
}

/** Promises by their deeds; where either of two will do, under both. */
function indexed(promises: readonly Commitment[], terms: Rules['terms']): Map<string, Commitment[]> {
  const told = promises.filter((promise) => questionsOf(promise, terms).length > 0);
  const deeds = told.flatMap((promise) => {
    const about = asCase(promise, terms);
    return fulfilmentsOf(about).map((deed) => ({ deed: deedOf(about, deed), about }));
  });
  return new Map([...Map.groupBy(deeds, ({ deed }) => deed)].map(([deed, all]) => [deed, all.map((of) => of.about)]));
}

/** A promise that has to do with what is asked about, and how. */
interface Found {
  readonly commitment: Commitment;
  readonly fit: Exclude<Cell['how'], 'silent'>;
  /** In how many ways it is about only a part of it. */
  readonly parts: number;
  /** Whether it is about a kind of what is asked about. */
  readonly isKind: boolean;
}

function cellOf({ asked, deed }: Question, candidates: readonly Commitment[], rules: Rules): Cell {
  const found = candidates.flatMap((commitment) => fitOf(asked, deed, commitment, rules) ?? []);
  const whole = found.filter(({ fit }) => fit !== 'in part');
  if (found.length === 0) return { how: 'silent', holds: [], wider: [] };
  if (whole.length === 0) return { how: 'in part', holds: nearestOf(found, rules), wider: [] };
  const applying = whole.filter((one) => !whole.some((other) => replaces(other.commitment, one.commitment, rules)));
  const [own = [], wider = []] = ['own', 'inherited'].map((how) =>
    applying.filter(({ fit }) => fit === how).map(({ commitment }) => commitment),
  );
  return { how: own.length > 0 ? 'own' : 'inherited', holds: [...own, ...wider], wider };
}

/** Of what is said only of a part: what is nearest to what was asked, the same subject before a kind of it. */
function nearestOf(found: readonly Found[], rules: Rules): Commitment[] {
  const fewest = Math.min(...found.map(({ parts }) => parts));
  const nearest = found.filter(({ parts }) => parts === fewest);
  const alike = nearest.filter(({ isKind }) => !isKind);
  const all = alike.length > 0 ? alike : nearest;
  const told = all.filter((one) => !all.some((other) => isToldCloser(other.commitment, one.commitment, rules)));
  return told.map(({ commitment }) => commitment);
}

const caseAxes = ['subject', 'qualifiers', 'stage', 'means', 'withAppointment'] as const;

/** Whether a promise is about the case that is asked about, a wider one, or only a part of it. */
function fitOf(asked: Commitment, deed: string, commitment: Commitment, rules: Rules): Found | undefined {
  // Who speaks of letters and emails speaks of letters.
  const isNamed = asked.means.length > 0 && asked.means.every((means) => commitment.means.includes(means));
  const widths = widthsOf(asked, isNamed ? { ...commitment, means: asked.means } : commitment, rules);
  const found = caseAxes.map((axis) => widths[axis]);
  const isKind = widths.subject === 'wider';
  // Who asks about letters does not ask about those of MPs.
  if (found.includes(undefined) || (isKind && asked.means.length > 0)) return undefined;
  const parts = found.filter((width) => width === 'wider').length + (deedOf(commitment) === deed ? 0 : 1);
  if (parts > 0) return { commitment, fit: 'in part', parts, isKind };
  return { commitment, fit: found.includes('narrower') ? 'inherited' : 'own', parts, isKind };
}

const certainty = ['conditions', 'customers', 'someCustomers', 'during', 'inForce'] as const;

/** Of two with one deed the narrower counts, where it holds whenever the wider one does. */
function replaces(other: Commitment, one: Commitment, rules: Rules): boolean {
  if (other === one || other.kind !== one.kind || other.vagueConditions.length > 0) return false;
  const widths = widthsOf(other, one, rules);
  return certainty.every((axis) => widths[axis] === 'same') && isNarrower(other, one, rules);
}

/** Whether another says the same of these very cases, and of fewer means of getting in touch. */
function isToldCloser(other: Commitment, one: Commitment, rules: Rules): boolean {
  const { subject, qualifiers, stage, means } = widthsOf(other, one, rules);
  return means === 'narrower' && subject === 'same' && qualifiers === 'same' && stage === 'same';
}

/** Whether all that one question asks about is asked about by the other too. */
export function isAboutLess(one: Question, other: Question, rules: Rules): boolean {
  return fitOf(one.asked, other.deed, other.asked, rules)?.fit === 'inherited';
}
