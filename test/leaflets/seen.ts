import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What lies between the margins of an A4 page. */
export const sheet = { width: 658, height: 970 };

/** All that axe-core objects to, by the rules of WCAG 2.2 up to AAA and by its own. */
export async function violations(page: Page, scheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  // Not as a script of the page, which the page's own policy would refuse.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // @ts-expect-error axe is what the script above has left.
    const { violations } = await window.axe.run(document, { runOnly: tags });
    // biome-ignore lint/suspicious/noExplicitAny: axe's own result.
    return violations.flatMap(({ id, nodes }: any) => nodes.map(({ html }: any) => `${id}: ${html.slice(0, 200)}`));
  });
}

export interface TextStyle {
  tag: string;
  text: string;
  points: number;
  leading: number;
  italic: boolean;
  justified: boolean;
  capitals: boolean;
}

/** How each piece of text is set. */
export function textStyles(page: Page): Promise<TextStyle[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const styles: TextStyle[] = [];
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      const text = textContent?.trim();
      if (!parent || !text) continue;
      const style = getComputedStyle(parent);
      const size = Number.parseFloat(style.fontSize);
      styles.push({
        tag: parent.tagName,
        text,
        points: size * 0.75,
        leading: Number.parseFloat(style.lineHeight) / size,
        italic: style.fontStyle !== 'normal',
        justified: style.textAlign === 'justify',
        capitals: style.textTransform !== 'none',
      });
    }
    return styles;
  });
}

/** The text of every line as it is broken on this page, within one element. */
export function longestLines(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines: string[] = [];
    for (const block of document.querySelectorAll('p, li, td, h1, h2, h3')) {
      let line = '';
      let bottom = 0;
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        for (let at = 0; at < node.length; at += 1) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getBoundingClientRect();
          if (box.height === 0) continue;
          if (box.top > bottom - 2) {
            lines.push(line.trim());
            line = '';
          }
          bottom = Math.max(bottom, box.bottom);
          line += node.data[at];
        }
      }
      lines.push(line.trim());
    }
    return lines;
  });
}
