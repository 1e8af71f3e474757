const bullet =
  /^\s*(?:[\u2022\u2023\u25AA\u25AB\u25B6\u25B8\u25BA\u25CF\u25CB\u25E6\u2043\u2219\u2794\u27A2\u27A4\u2192\u00B7*\u00BB\u203A\uF0D8\uF0B7\u2713\u2714\u25A0\u25A1\u2756\u2666-]|[\u2013\u2014](?=\s)|o(?=\s)|\(?\d{1,2}[.)](?=\s))\s*/;

/**
 * The activities of one cell: a bullet each, or a line each where every line begins a sentence of its own.
 * A bullet's wrapped lines belong to it.
 */
export function activityTexts(cell: string): readonly string[] {
  const lines = cell
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const hasBullets = lines.some((line) => bullet.test(line));
  const isSplit = hasBullets || (lines.every(isOwnSentence) && !lines.slice(0, -1).some(goesOn));
  const begins = (line: string): boolean => isSplit && (!hasBullets || bullet.test(line));
  const texts: string[] = [];
  for (const line of lines) {
    const text = hasBullets ? line.replace(bullet, "").trim() : line;
    if (texts.length === 0 || (begins(line) && texts.at(-1) !== "")) texts.push(text);
    else texts.push(`${texts.pop()} ${text}`.trim());
  }
  return texts.filter((text) => text !== "");
}

/** "Single Window workshops for": the line breaks in the middle of a sentence. */
const goesOn = (line: string): boolean =>
  /(?:[,-]|\b(?:for|of|and|or|the|an?|in|on|at|to|by|with|from|into|its|their))$/i.test(line);

/** "Organize a workshop", but not "ICT Masterclass (See also" which only goes on with the line above. */
const isOwnSentence = (line: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(line) && line.split("(").length === line.split(")").length;
