import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PageToPrint } from '../../src/leaflets/formats/pdf.ts';

const files = createRequire(import.meta.url);

function face(weight: number): string {
  const file = `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`;
  const data = readFileSync(files.resolve(file)).toString('base64');
  return `@font-face { font-family: Atkinson; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}) format('woff2'); }`;
}

export const FONTS = [400, 700].map(face).join('\n');

/** Sizes in points, as the sample's style says them. */
export const SIZES = { body: 14, heading: 26, part: 18, margin: 12 };

const STYLE = `
  ${FONTS}
  @page {
    size: A4; margin: 20mm;
    @top-left { content: 'Harbour View Homes'; font: ${SIZES.margin}pt Atkinson; }
    @bottom-right { content: 'Page ' counter(page) ' of ' counter(pages); font: ${SIZES.margin}pt Atkinson; }
  }
  body { margin: 0; font: ${SIZES.body}pt/1.5 Atkinson; color: #111; }
  h1 { font-size: ${SIZES.heading}pt; } h2 { font-size: ${SIZES.part}pt; }
  table { width: 99.5%; border-collapse: collapse; } caption { text-align: left; font-weight: 700; }
  th, td { border: 1px solid #333; padding: 6pt; text-align: left; }
  .panel { background: #e8f0fa; border-left: 6pt solid #00437b; border-radius: 4pt; padding: 10pt; }
  .next { break-before: page; }`;

/** What a leaflet is made of, on two pages: every kind of thing that printing has to get right. */
const BODY = `
<header><h1>How we answer you</h1></header>
<main>
  <section>
    <h2>Reach us</h2>
    <p>Ring <a href="tel:01632960001">01632 960 001</a>, write to <a href="mailto:help@harbour.example">our advisers at
      the harbour office, who answer on the day that your message comes to them</a>, or see
      <a href="#complaints">how to complain</a>. We <strong>always</strong> call back.</p>
    <p class="panel">Interpreters are free. <span lang="cy">Mae croeso i chi.</span></p>
  </section>
  <section>
    <h2>How soon</h2>
    <table>
      <caption>Our times</caption>
      <thead><tr><td></td><th scope="col">First reply</th><th scope="col">Finished</th></tr></thead>
      <tbody>
        <tr><th scope="row">Letter</th><td>2 working days</td><td>10 working days</td></tr>
        <tr><th scope="row">Repair</th><td>1 hour</td><td></td></tr>
      </tbody>
    </table>
    <ul><li>Nights: <b>emergencies</b> only</li><li>Weekends<ul><li>Saturday mornings</li></ul></li></ul>
  </section>
  <section class="next" id="complaints">
    <h2>When we get it wrong</h2>
    <ol><li><p>Tell us.</p><p>We answer within 5 days.</p></li><li>Ask again.</li></ol>
    <figure>
      <svg role="img" aria-label="Two steps from left to right" width="200" height="40">
        <circle cx="20" cy="20" r="15"/><path d="M40 20H140" stroke="#00437b"/><circle cx="160" cy="20" r="15"/>
      </svg>
      <figcaption>The two steps</figcaption>
    </figure>
    <div class="panel"><svg aria-hidden="true" width="16" height="16"><rect width="16" height="16"/></svg> Office hours:
      9 to 5</div>
    <div lang="pl"><p>Pomoc jest darmowa.</p></div>
  </section>
</main>`;

/** A page to print, with another body or more style where a test wants it. */
export function sample(body = BODY, style = ''): PageToPrint {
  return {
    html: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>How we answer you</title>
      <style>${STYLE}${style}</style></head><body>${body}</body></html>`,
    title: 'How we answer you',
    lang: 'en-GB',
    author: 'Harbour View Homes & Partners',
    subject: 'Customer care',
    date: '2026-04-01',
    fonts: ['AtkinsonHyperlegibleNext'],
  };
}
