import type { SurveyColumn } from "../survey-column";
import type { SurveyQuestion } from "../roles/questions";
import { cellAt } from "../survey-table";

/** The follow-up actions of the office's published tables; a workbook's own columns come before them. */
export const usualFollowUpActions: readonly string[] = [
  "Shared training materials",
  "Submitted reports",
  "Made recommendations",
  "Organized in-house workshop",
  "Developed operational manuals",
  "Others",
];

/** Case, hyphens and underscores do not matter: choiceKey("organized_in_house") is that of "Organized in-house". */
export const choiceKey = (text: string): string =>
  text
    .slice(0, 300)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/organis/g, "organiz")
    .replace(/^others?(?: please specify)?$/, "others");

export const isOther = (option: string): boolean =>
  choiceKey(option) === "others" ||
  /^(?:other\b|(?:otr[oa]s?|autres?|outr[oa]s?|andere[srn]?|sonstiges?)(?:\s*[(:,].*)?$)/i.test(
    option.trim(),
  );

/** "None of these" is no choice. */
export const isNoneOf = (option: string): boolean =>
  /^(?:none(?: of (?:the above|these|them|the following))?|no need|aucun(?:e)?(?: de ces .*)?|ningun[oa](?: de .*)?)$/i.test(
    option.trim().replaceAll("_", " "),
  );

/** The choices of a row, as labels: from the option columns where there are any, else from the one cell. */
export function readChoices(
  question: SurveyQuestion,
  row: readonly string[],
  labels: readonly string[],
  joined: readonly string[] = [],
): readonly string[] {
  const { whole, options } = question;
  // What was typed under "Other" stands beside the choices themselves.
  if (whole && options.length > 0 && options.every(({ option = "" }) => isOther(option))) {
    const typed = options.flatMap((option) => chosenOption(option, cellAt(row, option.index).trim()));
    const named = splitChoices(cellAt(row, whole.index), [...labels, "Other"], joined);
    const kept = typed.length > 0 ? named.filter((choice) => !isOther(choice)) : named;
    return [...new Set([...kept, ...typed].map((choice) => labelOf(choice, labels)))];
  }
  const chosen =
    question.options.length > 0
      ? question.options.flatMap((option) => chosenOption(option, cellAt(row, option.index).trim()))
      : splitChoices(cellAt(row, question.whole?.index ?? -1), labels, joined);
  return [...new Set(chosen.map((choice) => labelOf(choice, labels)))];
}

const notChosen =
  /^(?:0|no|n|non|nein|n[ãa]o|false|not selected|not checked|unchecked|-|n\/a|none(?: of (?:the above|these|them))?|nothing|no (?:follow[- ]?up )?actions?(?: taken)?|aucune?(?: action)?|ningun[oa]|nada)\.?$/i;
/** "Not done", "Planned": an action that was not taken. */
const notYet =
  /^(?:not|never|non|pas|planned|planning|in progress|on-?going|to be|under|don[’']?t know|pr[ée]vue?|en cours)\b/i;
const ticked = /^(?:\d{1,3}|yes|y|true|x|✓|✔|√|selected|checked|oui|s[ií]|sim|ja)$/i;

function chosenOption({ option = "" }: SurveyColumn, cell: string): readonly string[] {
  const isOption = choiceKey(cell) === choiceKey(option);
  const denies = notChosen.test(cell) || (notYet.test(cell) && !isOther(option));
  if (cell === "" || (denies && !isOption)) return [];
  if (ticked.test(cell)) return [option];
  // What somebody typed under "Other" is the answer; elsewhere the cell repeats the option.
  return [isOther(option) ? cell : option];
}

/** "3": a code of a choice, whose words are not in the file. */
export const isCodeOfChoice = (choice: string): boolean =>
  /^(?:\d{1,3}|(?:SQ|AO?)\d{1,3})$/i.test(choice.trim());

/** splitChoices("A;B;") -> A, B; also by line breaks, "|" and ", " outside of brackets; codes by blanks. */
export function splitChoices(
  text: string,
  labels: readonly string[],
  joined: readonly string[] = [],
): readonly string[] {
  const plain = text.slice(0, 4000).trim().replace(/;$/, "");
  if (plain === "" || notChosen.test(plain)) return [];
  if (/^\d{1,3}(?:[,;| ]+\d{1,3})+$/.test(plain)) return plain.split(/[,;| ]+/);
  return knownInOrder(plain, labels) ?? rejoined(splitText(plain), [...labels, ...joined]);
}

/** Parts that a comma of an option's own cut are put together again: "Seminars", "talks and visits" of "Seminars, talks and visits". */
function rejoined(parts: readonly string[], options: readonly string[]): readonly string[] {
  const known = new Map(
    options.filter((option) => option.includes(",")).map((option) => [choiceKey(option), option]),
  );
  if (known.size === 0) return parts;
  const found: string[] = [];
  for (let at = 0; at < parts.length;) {
    let end = parts.length;
    while (end > at + 1 && !known.has(choiceKey(parts.slice(at, end).join(", ")))) end -= 1;
    found.push(parts.slice(at, end).join(", "));
    at = end;
  }
  return found;
}

const leastTogether = 3;

/**
 * Options with commas of their own, as the cells of a column show them: a part that begins with a small letter goes on with
 * the one before it; and two parts that always stand together, three times or more and beside changing others, are one.
 */
export function optionsWithCommas(cells: readonly string[]): readonly string[] {
  const split = cells.map((cell) => splitText(cell.slice(0, 4000).trim()));
  const all = split.flat();
  const capitals = all.filter((part) => /^\p{Lu}/u.test(part)).length;
  const goesOn = (part: string): boolean => capitals * 2 > all.length && /^\p{Ll}/u.test(part);
  const counts = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const parts of split)
    parts.forEach((part, at) => {
      counts.set(part, (counts.get(part) ?? 0) + 1);
      const next = parts[at + 1];
      if (next !== undefined) pairs.set(`${part}, ${next}`, (pairs.get(`${part}, ${next}`) ?? 0) + 1);
    });
  const others = new Set(split.map((parts) => parts.join(", ")));
  const isOne = (first: string, next: string): boolean => {
    const together = pairs.get(`${first}, ${next}`) ?? 0;
    const isAlways = together === counts.get(first) && together === counts.get(next);
    return goesOn(next) || (isAlways && together >= leastTogether && others.size >= leastTogether);
  };
  return [
    ...new Set(
      split.flatMap((parts) =>
        parts.flatMap((part, start) => {
          let end = start + 1;
          while (end < parts.length && isOne(parts[end - 1] ?? "", parts[end] ?? "")) end += 1;
          return end > start + 1 && (start === 0 || !isOne(parts[start - 1] ?? "", part))
            ? [parts.slice(start, end).join(", ")]
            : [];
        }),
      ),
    ),
  ];
}

/** The labels that make up the whole text, whatever parts them; undefined where something else stands in it. */
function knownInOrder(text: string, labels: readonly string[]): readonly string[] | undefined {
  const lower = text.toLowerCase();
  const longestFirst = [...labels].sort((a, b) => b.length - a.length);
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    if (/[\s;,|]/.test(text.charAt(at))) at += 1;
    else {
      const label = longestFirst.find(
        (one) => lower.startsWith(one.toLowerCase(), at) && endsAt(text, at + one.length),
      );
      if (label === undefined) return undefined;
      found.push(text.slice(at, at + label.length));
      at += label.length;
    }
  }
  return found;
}

const endsAt = (text: string, at: number): boolean => at >= text.length || /[\s;,|]/.test(text.charAt(at));

function splitText(text: string): readonly string[] {
  if (/[;\n|]/.test(text)) return trimmed(text.split(/[;\n|]/));
  const codes = text.split(/\s+/);
  if (codes.length > 1 && (codes.every((code) => /^[A-Z]+\d+$/.test(code)) || areChoiceNames(codes)))
    return codes;
  return trimmed(outsideBrackets(text));
}

/** Names of choices as XLSForm writes them: "in-house_workshop"; one of a single word ("others") stands beside those with an underscore. */
function areChoiceNames(words: readonly string[]): boolean {
  const joined = words.filter((word) => /^(?=[^_]*_)[\w-]+$/.test(word));
  const single = words.filter((word) => /^[a-z][a-z0-9-]*$/.test(word));
  return joined.length >= single.length && joined.length + single.length === words.length;
}

const trimmed = (parts: readonly string[]): readonly string[] =>
  parts.map((part) => part.trim()).filter(Boolean);

/** "A (x, y), B" -> "A (x, y)", "B". */
function outsideBrackets(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === "(") depth += 1;
    else if (char === ")") depth = Math.max(0, depth - 1);
    else if (char === "," && depth === 0 && /\s/.test(text.charAt(at + 1))) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** A code ("shared_materials") as the one label whose words begin like it; anything else as it stands. */
function labelOf(choice: string, labels: readonly string[]): string {
  if (!/^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/.test(choice)) return choice;
  const words = choiceKey(choice).split(" ");
  // The workbook's columns and the usual actions may be the same: the first wording stands for both.
  const distinct = new Map([...labels].reverse().map((label) => [choiceKey(label), label]));
  const fitting = [...distinct.values()].filter((label) => {
    const own = choiceKey(label).split(" ");
    // "inhouse" is "in-house".
    const starts = [...own, ...own.map((one, at) => one + (own[at + 1] ?? ""))];
    return words.every(
      (word) =>
        starts.some((one) => one.startsWith(word)) ||
        own.some((one) => word.length > 4 && word.startsWith(one)),
    );
  });
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined ? only : choice;
}
