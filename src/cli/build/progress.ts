import { legible, type Stream } from '../terminal.ts';

/**
 * Progress as it goes, a line for each association, which grows as its documents are made:
 *
 *     Ocean Housing: policy, html, large-print, pdf, large-print-pdf
 */
export interface Progress {
  begin: (association: string) => void;
  step: (name: string) => void;
  end: () => void;
  /** Something worth telling meanwhile, on a line of its own. */
  say: (sentence: string) => void;
}

export function progress(to: Stream): Progress {
  let association = '';
  /** What the line so far ends with; nothing, where no line is open. */
  let line: 'name' | 'step' | undefined;
  const close = () => {
    if (line) to.write('\n');
    line = undefined;
  };
  return {
    begin: (name) => {
      close();
      association = name;
      line = 'name';
      to.write(to.paint.strong(`${legible(name)}:`));
    },
    step: (name) => {
      if (!line) to.write(to.paint.strong(`${association}, continued:`));
      to.write(line === 'step' ? `, ${name}` : ` ${name}`);
      line = 'step';
    },
    end: close,
    say: (sentence) => {
      close();
      to.write(`${legible(sentence)}\n`);
    },
  };
}
