import type { Page } from '../browser/start.ts';

/** What the page itself says that its print must hold. */
export type PageFacts = {
  /** The visible words in the order of the document. */
  readonly text: string;
  /** Type sizes of the visible words in points, without those within pictures. */
  readonly sizes: readonly number[];
  /** The visible words in other languages than the document's own. */
  readonly foreign: readonly { readonly lang: string; readonly text: string }[];
  /** The words of each link, as its author spaced them. */
  readonly linkWordings: readonly string[];
  /** Addresses of pictures that could not be shown. */
  readonly missingPictures: readonly string[];
};

/** Families of embedded fonts that would not load, so that their words would vanish from the print; empty if all did. */
export async function fontsThatFail(page: Page): Promise<readonly string[]> {
  return await page.evaluate(async () => {
    const faces = [...document.fonts];
    const loads = await Promise.allSettled(faces.map((face) => face.load()));
    const failed = faces.filter((face, at) => loads[at]?.status === 'rejected' || face.status !== 'loaded');
    return failed.map((face) => `${face.family.replaceAll('"', '')} ${face.weight}`);
  });
}

/** Reads the facts from a page whose fonts have loaded and which is laid out for print. Runs in the browser. */
export async function factsOf(page: Page): Promise<PageFacts> {
  return await page.evaluate(() => {
    const sizes = new Set<number>();
    const foreign: { lang: string; text: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || node.textContent?.trim() === '' || parent.closest('svg') !== null) continue;
      if (!parent.checkVisibility({ checkVisibilityCSS: true })) continue;
      const lang = parent.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
      if (lang !== document.documentElement.lang) foreign.push({ lang, text: node.textContent ?? '' });
      sizes.add(Number.parseFloat(getComputedStyle(parent).fontSize) * 0.75);
    }
    const wordings = [...document.querySelectorAll('a[href]')].map((link) => link.textContent ?? '');
    const pictures = [...document.images].filter((picture) => !picture.complete || picture.naturalWidth === 0);
    return {
      // biome-ignore lint/performance/useDomNodeTextContent: hidden words are not printed, so only the rendered text will do
      text: document.body.innerText,
      sizes: [...sizes].sort((a, b) => a - b),
      foreign,
      linkWordings: wordings,
      missingPictures: pictures.map((picture) => picture.src.slice(0, 200)),
    };
  });
}

/** Something wider than the paper, so that Chromium would shrink every page to fit it: what it is, and its words. */
export type TooWide = { readonly element: string; readonly text: string; readonly width: number };

/** Looks for what is wider than `width` CSS pixels, in a page that is laid out at that width. */
export async function widerThan(page: Page, width: number): Promise<readonly TooWide[]> {
  return await page.evaluate((limit) => {
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return Math.max(right, left + element.scrollWidth) > limit + 1;
    });
    // The innermost is the cause and all around it is only stretched; but cells are wide together, as their table.
    const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    const causes = new Set(innermost.map((element) => element.closest('table') ?? element));
    return [...causes].map((element) => ({
      element: element.tagName.toLowerCase() + [...element.classList].map((name) => `.${name}`).join(''),
      text: (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 80),
      width: Math.round(element.scrollWidth),
    }));
  }, width);
}
