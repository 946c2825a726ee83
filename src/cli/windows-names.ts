import { basename, dirname } from 'node:path';

/** Names that stand for a printer or a port, whatever ending they have. Source: Microsoft's rules for naming files. */
const device = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const reserved = /[<>:"|?*\\/\u0000-\u001f]/;

/**
 * Why a file cannot be made on Windows, it or a folder that is to be made for it, as the end of a sentence; nothing
 * where it can. What is made on another system is handed to people who use Windows, and what is written to a device
 * there is lost without a word.
 */
export function notOnWindows(place: string, exists: (place: string) => boolean): string | undefined {
  if (exists(place) || dirname(place) === place) return undefined;
  return notOnWindows(dirname(place), exists) ?? unfit(basename(place));
}

function unfit(name: string): string | undefined {
  const [kept] = device.exec(name) ?? [];
  if (kept) return `Windows keeps the name “${kept.replace(/\s*\.?$/, '')}” for itself. Choose another name.`;
  const [sign] = reserved.exec(name) ?? [];
  if (sign) return `a name cannot have “${sign}” in it on Windows. Choose another name.`;
  return /[. ]$/.test(name)
    ? 'a name cannot end with a full stop or a space on Windows. Choose another name.'
    : undefined;
}
