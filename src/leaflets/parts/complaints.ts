import type { Commitment, Policy, Procedure, Stage } from '../../policy/policy.ts';
import { bodyWords } from '../../wording/about.ts';
import { wayWords } from '../../wording/nouns.ts';
import { isDuty, modalWords, partyWords } from '../../wording/party.ts';
import { deed, statements } from '../../wording/sentence.ts';
import { capital, joined, listWords } from '../../wording/text.ts';
import type { ComplaintPath, ContactLine, PathStage, TimescaleRow } from '../leaflet.ts';
import { contactLine } from './contact.ts';
import { openLine } from './hours.ts';
import { subtitled } from './promises.ts';
import { isTimed, printable, said, timescaleRow } from './said.ts';

/** Whether a procedure belongs under “How to complain”: it is about complaints, has stages, or a body to go to. */
export function isPath({ subject, stages, then }: Procedure): boolean {
  return subject === 'complaint' || stages.length > 0 || then !== undefined;
}

/** How to complain: each stage with its times, and where to go after the last. */
export function complaints(policy: Policy): { paths: ComplaintPath[] } | undefined {
  const paths = policy.procedures.filter(isPath).map((procedure): ComplaintPath => {
    const { title, raiseBy, then } = procedure;
    const inStages = new Set(procedure.stages.flatMap(({ commitments }) => commitments));
    const own = printable(
      procedure.commitments.filter((id) => !inStages.has(id)),
      policy,
    );
    return {
      title,
      ...(raiseBy.length && { raiseBy: joined(doing(procedure), wayWords(raiseBy)) }),
      leads: raiseBy.length + procedure.stages.length > 0 || then !== undefined,
      text: procedure.text,
      said: statements(own).map((group) => said(group, policy)),
      stages: procedure.stages.map((stage) => pathStage(stage, policy)),
      ...(then && { then: lastResort(then) }),
    };
  });
  return paths.length ? { paths: subtitled(paths) } : undefined;
}

/** What one does who begins: “complain”, “appeal”. */
function doing({ subject }: Procedure): string {
  if (subject === 'complaint') return 'complain';
  return subject === 'appeal' ? 'appeal' : 'tell us';
}

/** “Stage 1”, “Stage 1: informal resolution” as its author named it. */
function stageTitle({ number, title }: Stage): string {
  if (!title || /^stage\b/i.test(title)) return title ?? `Stage ${number}`;
  return `Stage ${number}: ${title}`;
}

function pathStage(stage: Stage, policy: Policy): PathStage {
  const groups = statements(printable(stage.commitments, policy));
  const [timed, other] = [
    groups.filter((group) => group.every(isTimed)),
    groups.filter((group) => !group.every(isTimed)),
  ];
  const steps = timed.map((group) => pathStep(group, policy));
  const shared =
    steps.length > 1 ? (steps[0]?.notes.filter((note) => steps.every(({ notes }) => notes.includes(note))) ?? []) : [];
  return {
    number: stage.number,
    title: stageTitle(stage),
    ...(stage.answeredBy.length && { answeredBy: listWords(stage.answeredBy.map(bodyWords)) }),
    steps: steps.map((step) => ({ ...step, notes: step.notes.filter((note) => !shared.includes(note)) })),
    notes: shared,
    said: other.map((group) => said(group, policy)),
    text: stage.text,
  };
}

/** Under its stage a step says what happens, “We acknowledge your complaint”, beside how soon. */
function pathStep(commitments: Commitment[], policy: Policy): TimescaleRow {
  const step = timescaleRow(commitments, policy);
  const [first] = commitments;
  if (!first) return step;
  const before = first.limit?.kind === 'notice' && /^Before /.test(step.what) && `this b${step.what.slice(1)}`;
  const must = isDuty(first) ? modalWords(first) : '';
  const done = joined(partyWords(first.parties, policy), must, deed({ commitments, first, policy }), before || '');
  return { ...step, what: capital(done) };
}

function lastResort(body: NonNullable<Procedure['then']>): NonNullable<ComplaintPath['then']> {
  const { name, telephone, email, website, form, address, open } = body;
  const contacts: ContactLine[] = [
    ...(telephone ? [contactLine({ kind: 'telephone', value: telephone })] : []),
    ...(email ? [contactLine({ kind: 'email', value: email })] : []),
    ...(website ? [contactLine({ kind: 'web', value: website })] : []),
    ...(form ? [contactLine({ kind: 'web', value: form })] : []),
    ...(address ? [contactLine({ kind: 'address', value: address })] : []),
  ];
  return { name, contacts, ...(open && { open: openLine(open) }), text: body.text };
}
