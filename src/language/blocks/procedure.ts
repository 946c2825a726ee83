import { block, field } from '../define.ts';

export const stage = block({
  name: 'stage',
  opens: 'stage {number:number} [{title:quoted}]',
  meaning: 'One stage of a procedure. Once there is one, promises stand in stages only.',
  example: `stage 1
  we will acknowledge within 3 working days of receipt`,
  fields: {
    answeredBy: field('answeredBy', 'answered by {by:names}', 'Who answers.', 'answered by Chief Executive'),
  },
  statements: true,
  text: true,
});

export const procedure = block({
  name: 'procedure',
  opens: 'procedure {subject:subject}',
  meaning:
    'How something goes from stage to stage, above all complaints. What its promises are about need not be said again.',
  example: `procedure complaints
  raise by         telephone, email
  stage 1
    we will reply within 5 working days of receipt
  then             Scottish Public Services Ombudsman`,
  fields: {
    raiseBy: field('raiseBy', 'raise by {means:means+}', 'How a customer can begin it.', 'raise by telephone, email'),
    then: field(
      'then',
      'then {body:body}',
      'Where a customer may go after the last stage.',
      'then Scottish Public Services Ombudsman',
    ),
  },
  statements: true,
  text: true,
  blocks: [stage],
});
