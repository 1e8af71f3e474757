import { plainText, saysNothing } from "../shared/plain-text";
import { type Note, type Reading, read, unread } from "../shared/reading";
import type { ActionId } from "./action-id";
import type { MilestoneReferences } from "./milestone";
import { milestoneGroups } from "./milestone-groups";
import { milestoneTokens } from "./milestone-tokens";
import { readCrossReferences } from "./read-cross-references";

const longestText = 2000;
const years = "(?:19|20)\\d{2} ?[-/] ?(?:(?:19|20)\\d{2}|\\d{2})(?!\\d)";
/** "A/P RSP 2016-2018:", "Relevant part of RSP": which plan is meant is known. */
const planName = new RegExp(
  `(?:relevant (?:parts?|milestones?) (?:of|in) )?(?:the )?(?:(?:wco )?(?:a/p|asia[ /-]pacific) )?(?:${years} ?)?(?<![a-z])(?:rsp|regional strategic plan)(?![a-z])(?: ?\\(?(?:for )?${years}\\)?)?`,
  "g",
);
const absent = `(?:not (?:an? )?(?:mentioned|included|referred to|listed|found|in|part of)?(?: (?:in|of))?|outside|non-?)(?: the)? ?(?:rsp|regional strategic plan)(?: milestones?)?(?: ?\\(?(?:for )?${years})?`;
const office = "(?:the )?(?:rocb|regional office)(?: ?-?\\(?a ?/? ?p\\)?)?";
const own =
  "(?:specific(?:ally)?|spesific|speciific|specifc|specfic|spcific|sepcific|specifi|spefic|spec\\.?)(?![a-z])";
const officeOnly = [
  `\\(?${office}[ -]*${own}(?: (?:actions?|activit(?:y|ies)|milestones?))?[ ,;:-]*(?:\\(?${absent}\\)*)?`,
  `\\(?${own} (?:to|for) ${office}[ ,;:-]*(?:\\(?${absent}\\)*)?`,
  `^\\(?${absent}\\)*$`,
  `^${own}$`,
];
/** "ROCB A/P specific (not mentioned in the RSP)", either half of it, and the usual slips. */
const officeSpecific = new RegExp(officeOnly.join("|"), "g");

/** "Linked to 1.1.3", "in line with 1.1.3": how the action is bound to the part. */
const bound =
  /\b(?:link(?:s|ed)?|relat(?:es|ed)|contribut(?:es|ing|e)|correspond(?:s|ing)?|align(?:s|ed)?|refer(?:s|red)?|respond(?:s|ing)?|mapped|tied|in line|in accordance) (?:to|with)\b|\b(?:as per|according to|based on|both)\b/g;

/** "(1) 1.1.3", "b) 1.1.4", "2. 1.1.5", in a text that begins with the first of them. */
const listMark = /(?<![\d.(])\(?(?:\d{1,2}|[a-h])(?:\)|\. ) ?(?=\d{1,2}\.\d)|\(\d{1,2}\) ?(?=\d{1,2}\.\d)/g;

/** "1) 1.1.3" is the first of a list; "2.1.3.7" is the 7th of 2.1.3; "first three milestones" are the 1st to the 3rd. */
const spelledOut = (text: string): string =>
  text
    .replace(/(?<![\d.(])\d{1,2}\) ?(?=\d{1,2}\.\d)/g, "; ")
    .replace(/^\(?[1a]\).*|^1\. (?=\d{1,2}\.\d).*/s, (list) => list.replace(listMark, "; "))
    .replace(bound, " ")
    .replace(/mile[ -]stone/g, "milestone")
    .replace(/(\d(?:st|nd|rd|th))(?=miles)/g, "$1 ")
    .replace(/(?<![\d.])(\d{1,2}\.\d{1,2}\.\d{1,2})\.(\d{1,2})(?![\d.])/g, "$1 - $2")
    .replace(/\bfirst (two|three|four|five|six|[2-9]) (?=milestones)/g, "1 to $1 ");

/**
 * readMilestones("1.2.2 - 1st to 3rd milestones") -> part 1.2.2, ordinals 1, 2, 3. A note with certainty "doubtful" names what
 * was not understood; unread where no part of the RSP could be found. "See also 1-(h)" is no milestone. Nothing
 * there ("-", "N/A", only a cross-reference) is read, without references, with the note "nothing-said". Never throws.
 */
export function readMilestones(text: string): Reading<MilestoneReferences> {
  return readMilestoneText(text).reading;
}

/** The milestones of a cell and the further actions that it names. */
export interface MilestoneText {
  readonly reading: Reading<MilestoneReferences>;
  readonly crossReferences: readonly ActionId[];
}

export function readMilestoneText(text: string): MilestoneText {
  // Some signs are written out as a whole phrase.
  if (text.length > longestText || text.normalize("NFKC").length > longestText)
    return { reading: unread(text, "too-long"), crossReferences: [] };
  const { actions, rest } = readCrossReferences(text);
  return { reading: readRest(text, rest), crossReferences: actions };
}

function readRest(text: string, rest: string): Reading<MilestoneReferences> {
  if (saysNothing(rest) || /^\s*no (?:rsp )?milestones?\.?\s*$/i.test(rest))
    return read({ references: [], specific: false }, [said("nothing-said")]);
  const plain = plainText(rest).toLowerCase();
  const withoutOffice = plain.replace(officeSpecific, ";");
  const specific = withoutOffice !== plain;
  const words = spelledOut(withoutOffice.replace(planName, " ")).replace(/^[\s;,]+|[\s;,.]+$/g, "");
  if (specific && saysNothing(words.replace(/[()[\];]/g, " "))) return read({ references: [], specific });
  const { references, doubts } = milestoneGroups(milestoneTokens(words));
  if (references.length === 0 && !specific)
    return unread(text, doubts[0]?.startsWith("not") === false ? doubts[0] : "no-part-of-the-rsp");
  return read({ references, specific }, doubts.map(doubtful));
}

const said = (code: string): Note => ({ code, certainty: "said" });
const doubtful = (code: string): Note => ({ code, certainty: "doubtful" });

/**
 * The milestones of a cell that Excel may have taken for a number: 1.1 stands for "1.1" or "1.10", so it is
 * always doubtful. A whole number is no milestone.
 */
export function readMilestoneCell(value: string | number): Reading<MilestoneReferences> {
  const reading = readMilestones(String(value));
  if (typeof value === "string" || reading.kind === "unread") return reading;
  return read(reading.value, [...reading.notes, doubtful("number-in-milestone-cell")]);
}
