import type { Finding } from '../../ground/diagnostic.ts';
import { report } from '../../ground/report.ts';

/** The frame round a leaflet while its author writes: it follows the file, and says what is wrong with it. */
export function previewPage(): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preview</title>
<style>${css}</style>
</head>
<body>
<header>
<nav aria-label="Formats"><a href="/leaflet.html" target="leaflet">Web page</a> <a href="/leaflet-large-print.html" target="leaflet">Large print</a></nav>
<p role="status" id="state">Up to date</p>
</header>
<iframe name="leaflet" title="The leaflet" src="/leaflet.html"></iframe>
<script>
const state = document.getElementById('state');
const changes = new EventSource('/changes');
changes.onmessage = ({ data }) => {
  state.textContent = data;
  frames.leaflet.location.reload();
};
changes.onerror = () => { state.textContent = 'Pledge has stopped'; };
</script>
</body>
</html>
`;
}

/** What stands in the leaflet's place while the specification has an error. */
export function errorPage(file: string, text: string, findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity, accepted }) => severity === 'error' && accepted === undefined);
  const words = report(errors, { file, text });
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>Not built</title><style>${css}</style></head>
<body><main><h1>There is no leaflet while there is an error</h1><pre>${escaped(words)}</pre></main></body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const css = `
:root { color-scheme: light dark }
body { margin: 0; font: 1.125rem/1.5 'Segoe UI', system-ui, sans-serif; display: grid; grid-template-rows: auto 1fr; min-height: 100vh }
header { display: flex; flex-wrap: wrap; gap: .25rem 2rem; padding: .5rem 1rem; border-bottom: 1px solid; justify-content: space-between }
header p { margin: 0 }
nav a { display: inline-block; min-height: 24px; margin-right: 1rem }
iframe { border: 0; width: 100%; height: 100% }
main { padding: 1rem }
pre { white-space: pre-wrap; font: 1rem/1.5 ui-monospace, Consolas, monospace }
`;
