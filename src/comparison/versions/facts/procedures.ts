import type { Policy } from '../../../policy/policy.ts';
import { wayWords } from '../../../wording/nouns.ts';
import { type Fact, named, saying } from '../fact.ts';

/** How something goes from stage to stage: who answers at each, and where it leads in the end. */
export function procedureFacts({ procedures }: Policy): Fact[] {
  return procedures.flatMap(({ subject, title, raiseBy, stages, then, clauses }) => {
    const told = saying(named('procedure', subject), title);
    told.say('procedure', title);
    told.each(
      'raise by',
      raiseBy.map((means) => wayWords([means])),
    );
    told.say('then', then?.name);
    told.say('clause', clauses.join(', '));
    return [
      ...told.facts,
      ...stages.flatMap((stage) => {
        const at = saying(`${told.of}.stage-${stage.number}`, `${title}, stage ${stage.number}`);
        at.say('stage', `stage ${stage.number}`);
        at.say('title', stage.title);
        at.each('answered by', stage.answeredBy);
        at.say('clause', stage.clauses.join(', '));
        return at.facts;
      }),
    ];
  });
}
