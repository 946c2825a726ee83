import { diagnostic, type Finding, raise, t } from '../ground/diagnostic.ts';
import type { Body } from '../policy/policy.ts';
import type { Node } from '../syntax/tree.ts';
import type { Check } from './check.ts';
import { blocksOf, fieldIn, placeOf } from './shared/places.ts';

export const leadsNowhere = diagnostic({
  code: 'P0407',
  severity: 'warning',
  says: t`${'what'}, and the policy does not say where a customer may go after that.`,
  because:
    'Whoever is not satisfied in the end may go to an ombudsman, and must be told so. Add “then” with its name after the last stage.',
  wrong: `procedure complaints
  stage 1
    we will reply within 5 working days
  stage 2
    we will reply within 20 working days`,
  right: `procedure complaints
  stage 1
    we will reply within 5 working days
  stage 2
    we will reply within 20 working days
  then             Scottish Public Services Ombudsman`,
});

export const stageMissing = diagnostic({
  code: 'P0408',
  severity: 'warning',
  says: t`Stage ${'stage'} stands here, and there is no stage ${'before'} that leads to it.`,
  because: 'A customer goes from stage to stage. A stage that nothing leads to is mostly one with a mistyped number.',
  wrong: `procedure complaints
  stage 1
    we will reply within 5 working days
  stage 3
    we will reply within 20 working days
  then             Scottish Public Services Ombudsman`,
  right: `procedure complaints
  stage 1
    we will reply within 5 working days
  stage 2
    we will reply within 20 working days
  then             Scottish Public Services Ombudsman`,
});

export const leadsToAName = diagnostic({
  code: 'P0442',
  severity: 'warning',
  says: t`Complaints lead to “${'body'}”, and nothing says how to reach it.`,
  because:
    'A customer who is sent on must be told where to. Give the telephone, the website or the address of the body.',
  wrong: `body Meadow Ombudsman
procedure complaints
  stage 1
    we will reply within 5 working days
  then Meadow Ombudsman`,
  right: `body Meadow Ombudsman
  website www.meadow-ombudsman.example
procedure complaints
  stage 1
    we will reply within 5 working days
  then Meadow Ombudsman`,
});

/** Complaints that end with us or with a mere name, and stages that nothing leads to. */
export const escalation: Check = {
  finds: [leadsNowhere, stageMissing, leadsToAName],
  look: ({ policy, tree }) => {
    const nodes = blocksOf(tree, 'procedure');
    return policy.procedures.flatMap(({ subject, stages, then }, i) => {
      const node = nodes[i];
      const last = stages.at(-1);
      const ends = subject === 'complaint' && !then;
      const what = last ? `Complaints end with stage ${last.number}` : 'Complaints are spoken of here';
      const numbers = stages.map(({ number }) => number);
      return [
        ...(ends ? [raise(leadsNowhere, { what }, placeOf(node))] : []),
        ...(then && !isReachable(then) ? [nameAlone(then.name, node)] : []),
        ...numbers.flatMap((stage) => (stage > 1 && !numbers.includes(stage - 1) ? [missing(stage, node)] : [])),
      ];
    });
  },
};

const isReachable = ({ website, email, telephone, address, form }: Body): boolean =>
  [website, email, telephone, address, form].some((way) => way !== undefined);

const nameAlone = (body: string, procedure: Node | undefined): Finding =>
  raise(leadsToAName, { body }, placeOf(fieldIn(procedure, 'then') ?? procedure));

function missing(stage: number, procedure: Node | undefined): Finding {
  const node = procedure?.children.find(
    ({ read }) => read?.form === 'stage' && (read.gaps.number as { value: number }).value === stage,
  );
  return raise(stageMissing, { stage: `${stage}`, before: `${stage - 1}` }, placeOf(node ?? procedure));
}
