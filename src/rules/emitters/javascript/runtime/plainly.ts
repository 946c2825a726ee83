/** Reading plain cases, and how a commitment stands in one. */
export const plainly = String.raw`
// ── Plain cases ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** How each commitment stands in a plain case; undefined for any other, and for what throws when it is read. */
function assessPlainly(data, asOf, inBrief) {
  try {
    return plainOutcomes(data, asOf, inBrief);
  } catch {
    return undefined;
  }
}

/** Whether a stage and qualifiers are such as a case may have. */
function isPlain(stage, qualifiers) {
  if (stage !== undefined && !(Number.isInteger(stage) && stage >= 0)) return false;
  if (qualifiers === none) return true;
  if (!Array.isArray(qualifiers)) return false;
  for (let i = 0; i < qualifiers.length; i++) if (!QUALIFIERS.has(qualifiers[i])) return false;
  return true;
}

/** A moment to the minute; NaN for what is written in another way, or is none. */
const readPlainly = (text) => (typeof text === 'string' && text.length === 16 ? readMinute(text) : NaN);
`;
