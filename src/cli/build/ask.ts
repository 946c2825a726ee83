import { askPage } from '../../ask/page.ts';
import { prepare } from '../../pages/template.ts';
import { timelineAlone } from '../../rules/emitters/index.ts';
import { fontsFor, sharedTemplates } from './look.ts';
import { pageScript } from './page-script.ts';
import { provenanceOf } from './provenance.ts';
import type { Together } from './together.ts';

/** The page on which anybody asks when they will hear, on the rule modules of all associations. */
export const ask: Together = {
  file: 'ask/index.html',
  least: 1,
  title: 'When will I hear?',
  says: 'Say what you asked and when: see by when each association has promised to answer, and why.',
  make: async (places) => {
    const templates = sharedTemplates();
    const askables = places.map(({ policy, specification, announced, materials: { brand } }) => ({
      policy,
      brand,
      folder: specification.name,
      rules: timelineAlone(policy, provenanceOf(specification), announced),
    }));
    const fonts = fontsFor(JSON.stringify([places.map(({ policy }) => policy), templates]));
    const page = askPage(askables, { fill: prepare(templates), templates, fonts, script: await pageScript('ask') });
    return 'html' in page ? { content: page.html, problems: [] } : { problems: [page.problem] };
  },
};
