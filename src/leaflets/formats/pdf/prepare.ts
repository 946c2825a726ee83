import type { Page } from '../browser/start.ts';

/**
 * Says aloud, in roles, what Chromium would otherwise leave out of a tagged print. Looks and words stay as they are.
 *
 * - A `div` that holds words is a paragraph; without a role its words would stand loose.
 * - The language of a `div` or `span` would be lost together with the element, which has no meaning of its own.
 * - An empty cell would be missing, and its row too short.
 */
export async function prepareForPrint(page: Page): Promise<void> {
  await page.evaluate(() => {
    const meaningless = 'div, span, address, header, footer, main, section, nav, dt, dd, summary, label, b, i, u';
    const elements = [...document.body.querySelectorAll('*')];
    const displays = new Map(elements.map((element) => [element, getComputedStyle(element).display]));
    const isBlock = (element: Element) => !/^(inline|none|contents|ruby)/.test(displays.get(element) ?? '');
    const holdsBlocks = new Set<Element>();
    for (const element of elements.filter(isBlock)) {
      for (let above = element.parentElement; above !== null && !holdsBlocks.has(above); above = above.parentElement) {
        holdsBlocks.add(above);
      }
    }
    for (const element of elements) {
      const { textContent: text } = element;
      if (element.matches('td, th') && text?.trim() === '' && element.children.length === 0)
        element.textContent = '\u00A0';
      if (element.hasAttribute('role') || !element.matches(meaningless)) continue;
      if (isBlock(element) && !holdsBlocks.has(element) && text?.trim()) element.setAttribute('role', 'paragraph');
      else if (element.hasAttribute('lang')) element.setAttribute('role', isBlock(element) ? 'group' : 'mark');
    }
  });
}
