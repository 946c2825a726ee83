import { describe, expect, test } from 'vitest';
import { fontsFor, sharedTemplates } from '../../../src/cli/build/look.ts';
import { wrap } from '../../../src/cli/wrap.ts';
import { isUnapproved, type Versions } from '../../../src/comparison/versions/change.ts';
import { html, json, markdown, text } from '../../../src/comparison/versions/formats/index.ts';
import { chapters } from '../../../src/comparison/versions/report.ts';
import { stretches } from '../../../src/comparison/versions/rewording.ts';
import { plain } from '../../../src/ground/report.ts';
import { brandFrom } from '../../../src/pages/brand.ts';
import { prepare } from '../../../src/pages/template.ts';
import { wordsOf } from '../../cli/pledge.ts';
import { violations } from '../../leaflets/seen.ts';
import { DESK, NARROW, useBrowser } from '../../pdf/browser.ts';
import { compared, history, withPromises } from './compared.ts';

const templates = sharedTemplates();
const fill = prepare(templates);

function pageOf(versions: Versions): string {
  const page = html(versions, { brand: brandFrom(undefined).brand, templates, fill, fonts: fontsFor('') });
  if ('problem' in page) throw new Error(page.problem);
  return page.html;
}

const [, second = '', third = '', fourth = '', fifth = '', sixth = ''] = history;
const all = compared(second, sixth);
const hostile = 'do <script>alert(1)</script> [this](javascript:x) **now** & `then` | always';
const dangerous = compared(
  withPromises('we will "be kind"'),
  withPromises(`we will "${hostile}"`, '  weakened from "<b>" to "x" because "<img src=x>"'),
);

describe('the page', () => {
  const withPage = useBrowser();
  const page = pageOf(all);

  test.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (scheme) => {
    await withPage(page, DESK, async (shown) => expect(await violations(shown, scheme)).toEqual([]));
  });

  test('fits 320 pixels without sideways scrolling, its table too', async () => {
    await withPage(page, NARROW, async (shown) => {
      const wide = await shown.$$eval(
        'html, .scroll',
        (boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth).length,
      );
      expect(wide).toBe(0);
    });
  });

  test('needs nothing but itself, and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|src="(?!data:)|url\((?!data:)/);
    expect(page).toContain('default-src &#x27;none&#x27;');
  });

  test('says what the other forms say, and by whose identity', () => {
    const words = wordsOf(page);
    for (const { says, commitment } of chapters(all).flatMap(({ changes }) => changes)) {
      for (const sentence of says) expect(words).toContain(sentence.replaceAll(/\s+/g, ' '));
      expect(page).toContain(`data-commitment="${commitment}"`);
    }
  });

  test('marks the words that changed, and no space beside them', () => {
    const reworded = pageOf(compared(fourth, fifth));
    expect(reworded).toContain('when you <del>contact</del> <ins>get in touch with</ins> Ocean Housing');
    expect(reworded).toContain('what we ask of you <ins>in return</ins>.');
  });

  test('on paper, no change is parted over two pages', async () => {
    await withPage(page, DESK, async (shown) => {
      await shown.emulateMediaType('print');
      const parted = await shown.$$eval(
        'article',
        (all) => all.filter((one) => getComputedStyle(one).breakInside !== 'avoid').length,
      );
      expect(parted).toBe(0);
    });
  });

  test('what an author wrote stays words', () => {
    const hurt = pageOf(dangerous);
    expect(hurt).not.toMatch(/<script|<img src=x|<b>/);
    expect(hurt).toContain('&lt;script&gt;');
  });
});

describe('the board paper', () => {
  test('as it is handed in', async () => {
    await expect(markdown(compared(third, fourth))).toMatchFileSnapshot('../history/4.md');
    await expect(markdown(compared(fourth, fifth))).toMatchFileSnapshot('../history/5.md');
  });

  test('what an author wrote stays words', () => {
    const paper = markdown(dangerous);
    expect(paper).toContain('do \\<script\\>alert(1)\\</script\\> \\[this\\](javascript:x) \\*\\*now\\*\\*');
    expect(paper).not.toMatch(/(?<!\\)<(?:script|img)/);
  });
});

describe('the terminal', () => {
  const lines = (versions: Versions, width: number) => text(versions, { paint: plain, width, wrap }).split('\n');

  test('is as wide as it is, but for lines that are to be copied', () => {
    const wide = lines(all, 60).filter((line) => line.length > 60 && !/^ {6}(?:weakened|withdrawn) /.test(line));
    expect(wide.filter((line) => line.includes(' ') && !/^ {2}\S/.test(line))).toEqual([]);
  });

  test('cannot be steered by what an author wrote', () => {
    const steering = compared(withPromises('we will "be kind"'), withPromises('we will "be \u001b[31mred"'));
    expect(lines(steering, 80).join('\n')).not.toContain('\u001b');
  });

  test('colours what is worse, and only where there are colours', () => {
    const loud = { ...plain, error: (words: string) => `<red>${words}</red>` };
    expect(text(all, { paint: loud, width: 80, wrap })).toContain('<red>Weaker</red>');
  });

  test('the worst first, and the counts last', () => {
    const shown = lines(all, 100);
    const headings = shown.filter((line) => /^[A-Z][a-z ]+$/.test(line));
    expect(headings).toEqual([
      ...['Weaker', 'Removed', 'Newly asked of customers', 'Changed sideways', 'Stronger', 'Added'],
      ...['No longer asked of customers', 'Wording only', 'Approvals that no longer fit'],
    ]);
    expect(shown.slice(-3).join(' ')).toMatch(/^\d+ weaker, .* and \d+ wording only\. $/);
  });
});

test('the data holds all of it', () => {
  const data = JSON.parse(json(all));
  expect(data.changes).toHaveLength(all.changes.length);
  expect(data.unapproved).toBe(all.changes.filter(isUnapproved).length);
  for (const change of data.changes)
    expect(change).toMatchObject({ commitment: expect.any(String), part: expect.any(String) });
});

describe('which words changed', () => {
  const marked = (before: string, after: string) =>
    stretches(before, after)
      .map(({ text, is }) => ({ same: text, gone: `-${text}-`, new: `+${text}+` })[is])
      .join('');

  test.each([
    ['be kind', 'be kind', 'be kind'],
    ['be very kind', 'be kind', 'be -very -kind'],
    ['get in touch now', 'write now', '-get in touch-+write+ now'],
  ])('from “%s” to “%s”', (before, after, shown) => {
    expect(marked(before, after)).toBe(shown);
  });

  test('of a long text, what is near', () => {
    const long = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    const shown = marked(`${long} one ${long}`, `${long} two ${long}`);
    expect(shown.length).toBeLessThan(200);
    expect(shown).toMatch(/^…/);
    expect(shown).toMatch(/-one-\+two\+/);
    expect(shown).toMatch(/…$/);
  });
});
