/** "Linked to 1.1.3", "in line with 1.1.3": how the action is bound to the part. */
const bound =
  /\b(?:link(?:s|ed)?|relat(?:es|ed)|contribut(?:es|ing|e)|correspond(?:s|ing)?|align(?:s|ed)?|refer(?:s|red)?|respond(?:s|ing)?|mapped|tied|in line|in accordance) (?:to|with)\b|\b(?:as per|according to|based on|both)\b/g;

/** "(1) 1.1.3", "b) 1.1.4", "ii) 1.1.5", "2. 1.1.5", in a text that begins with the first of them. */
const listMark =
  /(?<![\d.(a-z])\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})(?:\)|\. ) ?(?=\d{1,2}\.\d)|\(\d{1,2}\) ?(?=\d{1,2}\.\d)/g;

/** What stands above a part in a plan, with its own number: "Theme 3", "Objective 3.2". */
const level =
  /\b(?:strategic )?(?:theme|pillar|goal|objective|priority|strategy|outcome|output|area)s? (?:no\.? ?|# ?)?(\d{1,2}(?:\.\d{1,2})?)(?![\d.]*\d)[\s,;:/>)-]*/g;
const partAhead = /(?<![\d.])\d{1,2}(?:\.\d{1,2}){2}(?!\.?\d)/;

/** Small slips and habits of writing, each with what is meant. Tried in order. */
const habits: readonly (readonly [RegExp, string])[] = [
  [bound, " "],
  // "(continued)", "partly": how far, which changes no reference.
  [/\(?\b(?:continued|cont'?d|cont|partly|partially|in parts?|new|revised|updated|bis)\b\.?\)?/g, " "],
  [/mile[ -]stone|\bm[/-]stone/g, "milestone"],
  [/milestones? ?\(s\)/g, "milestone"],
  [/\bm\.s\./g, "ms"],
  [/(\d)[ '(]{1,2}(st|nd|rd|th)\)?(?![a-z])/g, "$1$2"],
  [/(\d(?:st|nd|rd|th))(?=miles)/g, "$1 "],
  [/(?<=[a-z\d])-(?=miles)/g, " "],
  [/(?<=\d)\.{2,9}(?![\d.])/g, " "],
  // "3 . 2 . 1": a blank before a point ends no sentence and no list mark.
  [/(?<![\d.])(\d{1,2}) \. ?(\d{1,2}) ?\. ?(\d{1,2})(?![\d.]| ?(?:st|nd|rd|th))/g, "$1.$2.$3"],
  [/(?<![\d.])(\d{1,2}\.\d{1,2}\.\d{1,2})\.(\d{1,2})(?![\d.])/g, "$1 - $2"],
  [/\bfirst (two|three|four|five|six|[2-9]) (?=milestones)/g, "1 to $1 "],
];

/**
 * spelledOut("1) 1.1.3, mile-stone 2") -> "; 1.1.3, milestone 2", of a text in lower case: "2.1.3.7" is the 7th of 2.1.3,
 * "first three milestones" are the 1st to the 3rd, "Theme 2, 2.1.3" is 2.1.3.
 */
export function spelledOut(text: string): string {
  const listed = text
    .replace(/(?<![\d.(])\d{1,2}\) ?(?=\d{1,2}\.\d)/g, "; ")
    .replace(/^\(?[1ai]\).*|^1\. (?=\d{1,2}\.\d).*/s, (list) => list.replace(listMark, "; "))
    .replace(level, levelOrNothing);
  return habits.reduce((words, [pattern, meant]) => words.replace(pattern, meant), listed);
}

/** "Theme 3" says nothing more before a part of theme 3; before another part it stays, and is not understood. */
function levelOrNothing(written: string, number: string, at: number, text: string): string {
  const part = partAhead.exec(text.slice(at + written.length, at + written.length + 60));
  return part?.[0].startsWith(`${number}.`) === true ? " " : written;
}

/** "4th milestone\u00B9": a small raised number behind a word is a footnote; behind a number nobody can say. "① 1.1.3" is a list mark. */
export const withoutRaisedMarks = (text: string): string =>
  text
    .replace(/[\u2460-\u2473\u2776-\u277F]\s?(?=\d{1,2}\.\d)/g, "; ")
    .replace(/(?<=[\p{L})\]])[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3}/gu, "")
    .replace(/(?<=\d)[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]/g, " ? ");
