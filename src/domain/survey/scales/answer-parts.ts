/** What an answer on a scale is made of: "4 - High" is 4 and High; "★★★" is 3 stars; "B" a letter. */
export interface AnswerParts {
  readonly kind: "blank" | "not-applicable" | "dont-know" | "number" | "letter" | "stars" | "words";
  /** The number, the stars that are filled, the letter's place (A is 1). */
  readonly place?: number;
  readonly label?: string;
  /** "4/5", "4 out of 5". */
  readonly outOf?: number;
}

const notApplicable =
  /^(?:n\.? ?[/.]? ?a\.?|not applicable|does not apply|s\.? ?[/.]? ?o\.?|sans objet|non applicable|no aplica|n\.? ?[/.]? ?d\.?|-|–|—)$/i;
const dontKnow =
  /^(?:\?+|d\.?k\.?|i?dk|(?:i )?(?:don[’']?t|do not) know(?: yet)?|not (?:known|sure)(?: yet)?|unknown|unsure|no (?:opinion|idea|answer|response)|cannot (?:say|tell|judge)|can[’']?t say|prefer not to (?:say|answer)|(?:je )?ne sai(?:s|t) pas|nsp|sans (?:opinion|avis)|no (?:lo )?s[eé]|no sabe(?:mos)?|desconocido|ns\/n[rc])$/i;
/** Codes that programs give to answers that are missing: -99, -88, -77. */
const missing = /^-(?:99|98|97|88|77|66|999|998|997|888|777)$/;

const number = "-?\\d{1,6}(?:[.,]\\d{1,6})?";
const whole = new RegExp(
  // eslint-disable-next-line regexp/no-super-linear-backtracking -- an answer is cut at 120 characters
  `^(${number})\\s*%?(?:\\s*(?:/|out of|of|sur)\\s*(\\d{1,3}))?(?:\\s*(?:stars?|points?|[ée]toiles?))?$`,
  "i",
);
const labelBehind = /^(-?\d{1,3}(?:[.,]\d{1,3})?)\s*[-–—=:.)(\]]\s*([^\d]{1,80})$/;
// eslint-disable-next-line regexp/no-super-linear-backtracking -- likewise
const labelBefore = /^([^\d]{1,80}?)\s*[-–—=:(\s]\s*(\d{1,3}(?:[.,]\d{1,3})?)\)?$/;
/** LimeSurvey's codes of answers. */
const code = /^AO?0?(\d{1,2})$/i;
/** "B", "B - High", "B) High"; "E-Commerce" is a word. */
const letter = /^([A-Ga-g])(?:[.)]?|\s*(?:[=:.)(]|[-–—](?=\s))\s*(.{1,80})|\s+[-–—]\s*(.{1,80}))$/;

/** answerParts("Very high (5)") -> number 5 with its label. Blanks, "N/A" and "don't know" are apart. */
export function answerParts(text: string): AnswerParts {
  const kept = known.get(text);
  if (kept) return kept;
  const parts = read(text);
  if (known.size < mostKept) known.set(text, parts);
  return parts;
}

/** The same few answers stand in thousands of records. */
const known = new Map<string, AnswerParts>();
const mostKept = 5000;

function read(text: string): AnswerParts {
  const plain = text.slice(0, 120).trim();
  if (plain === "") return { kind: "blank" };
  // Codes join words: "dont_know".
  const spoken = /^\w+$/.test(plain) ? plain.replaceAll("_", " ") : plain;
  if (notApplicable.test(spoken)) return { kind: "not-applicable" };
  if (dontKnow.test(spoken) || missing.test(plain)) return { kind: "dont-know" };
  const stars = plain.replace(/[\s\uFE0F]/g, "");
  if (/^[★⭐🌟☆✩]+$/u.test(stars))
    return { kind: "stars", place: [...stars].filter((one) => /[★⭐🌟]/u.test(one)).length };
  return numbered(plain) ?? lettered(plain) ?? { kind: "words", label: plain };
}

function numbered(plain: string): AnswerParts | undefined {
  const all = whole.exec(plain);
  if (all?.[1] !== undefined)
    return {
      kind: "number",
      place: numberOf(all[1]),
      ...(all[2] === undefined ? {} : { outOf: Number(all[2]) }),
    };
  const coded = code.exec(plain)?.[1];
  if (coded !== undefined) return { kind: "number", place: Number(coded) };
  const behind = labelBehind.exec(plain);
  if (behind?.[1] !== undefined)
    return { kind: "number", place: numberOf(behind[1]), label: withoutEnd(behind[2]) };
  const before = labelBefore.exec(plain);
  return before?.[2] === undefined
    ? undefined
    : { kind: "number", place: numberOf(before[2]), label: withoutEnd(before[1]) };
}

function lettered(plain: string): AnswerParts | undefined {
  const found = letter.exec(plain);
  if (found?.[1] === undefined) return undefined;
  const label = found[2] ?? found[3];
  const place = found[1].toUpperCase().charCodeAt(0) - 64;
  return { kind: "letter", place, ...(label === undefined ? {} : { label: withoutEnd(label) }) };
}

const numberOf = (text: string): number => Number(text.replace(",", "."));
const withoutEnd = (text = ""): string => text.replace(/(?<![()\s])[()\s]+$/, "").trim();
