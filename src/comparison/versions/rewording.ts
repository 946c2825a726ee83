import { diffWordsWithSpace } from 'diff';
import type { Change } from './change.ts';

/** A stretch of a text: in both versions, or in one. */
export interface Stretch {
  readonly text: string;
  readonly is: 'same' | 'gone' | 'new';
}

/** Which words changed, from one text to another; long stretches that did not are cut short. */
export function stretches(before: string, after: string): Stretch[] {
  const all: Stretch[] = [];
  let [gone, come] = ['', ''];
  const settle = () => {
    const [space = ''] = gone !== '' && come !== '' && gone.endsWith(' ') && come.endsWith(' ') ? [' '] : [];
    const [first, last] = [gone, come].map((text) => text.slice(0, text.length - space.length));
    if (first?.trim()) all.push({ text: first, is: 'gone' });
    if (last?.trim()) all.push({ text: last, is: 'new' });
    if (space !== '') all.push({ text: space, is: 'same' });
    [gone, come] = ['', ''];
  };
  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    // A space between two words that changed belongs to them.
    const between = !added && !removed && value.trim() === '' && gone + come !== '';
    if (removed || between) gone += value;
    if (added || between) come += value;
    if (added || removed || between) continue;
    settle();
    all.push({ text: value, is: 'same' });
  }
  settle();
  return all.map((stretch, at) => (stretch.is === 'same' ? cut(stretch, at === 0, at === all.length - 1) : stretch));
}

/** As much of what did not change as is needed to find one's place. */
const nearby = 60;

function cut({ text, is }: Stretch, isFirst: boolean, isLast: boolean): Stretch {
  const most = isFirst || isLast ? nearby : 2 * nearby;
  if (text.length <= most + 20) return { text, is };
  const start = isFirst ? '' : text.slice(0, text.lastIndexOf(' ', nearby) + 1);
  const end = isLast ? '' : text.slice(text.indexOf(' ', text.length - nearby));
  return { text: `${start}…${end}`, is };
}

/** Whether it is told by its words, with those that changed. */
export function isReworded({ part, before, after }: Change): boolean {
  return worded.has(part) && before !== null && after !== null;
}

const worded = new Set(['words', 'text', 'saying', 'note', 'glossary', 'value']);
