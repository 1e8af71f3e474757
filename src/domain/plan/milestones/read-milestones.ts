import { plainText, saysNothing } from "../../shared/plain-text";
import { type Note, type Reading, read, unread } from "../../shared/reading";
import type { ActionId } from "../action-id";
import type { MilestoneReferences } from "./milestone";
import { frenchMilestones } from "../french-phrases";
import { milestoneGroups } from "./milestone-groups";
import { spelledOut, withoutRaisedMarks } from "./milestone-spelling";
import { milestoneTokens } from "./milestone-tokens";
import { readCrossReferences } from "../read-cross-references";

const longestText = 2000;
const region = "(?:wco )?(?:a/p|asia[ /-]pacific)";
const years = "(?:19|20)\\d{2} ?[-/] ?(?:(?:19|20)\\d{2}|\\d{2})(?!\\d)";
/** "A/P RSP 2016-2018:", "Relevant part of RSP": which plan is meant is known. */
const planName = new RegExp(
  `(?:relevant (?:parts?|milestones?) (?:of|in) )?(?:the )?(?:${region} )?(?:${years} ?)?(?<![a-z])(?:rsp|r\\.s\\.p\\.|regional strategic plan)(?:'s)?(?![a-z])(?: (?:of|for) (?:the )?${region}(?: region)?)?(?: ?\\(?(?:for )?${years}\\)?)?`,
  "g",
);
const absent = `(?:not (?:an? )?(?:ment[a-z]{3,7}|included|referred to|listed|found|in|part of)?(?: (?:in|of))?|outside|non-?)(?: the)? ?(?:rsp|regional strategic plan)(?: milestones?)?(?: ?\\(?(?:for )?${years})?`;
const model = "(?:the )?(?:a/p )?(?:rocb|regional office)(?: ?-?\\(?a ?/? ?p\\)?)?";
const deeds = "(?: (?:actions?|activit(?:y|ies)|milestones?))?";
const own =
  "(?:specific(?:ally)?|spesific|speciific|specifc|specfic|spcific|sepcific|specifi|spefic|spec\\.?)(?![a-z])";
const officeOnly = [
  `\\(?${model}[ -]*${own}${deeds}[ ,;:-]*(?:\\(?${absent}\\)*)?`,
  `\\(?${own}${deeds} (?:to|for|of) ${model}[ ,;:-]*(?:\\(?${absent}\\)*)?`,
  `^[- ]*\\(?${absent}\\)*$`,
  `^${own}$`,
  "^(?:rsp ?[:,-]+ ?)?not (?:mentioned|included|listed)$",
];
/** "ROCB A/P specific (not mentioned in the RSP)", either half of it, and the usual slips. */
const officeSpecific = new RegExp(officeOnly.join("|"), "g");

const none = /^\s*(?:no (?:rsp )?milestones?|n ?[/.] ?a|nothing)\.?\s*$/i;

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
  const { actions, rest } = readCrossReferences(frenchMilestones(text));
  return { reading: readRest(text, rest), crossReferences: actions };
}

function readRest(text: string, rest: string): Reading<MilestoneReferences> {
  if (saysNothing(rest.replace(/[\s.]{1,200}$/, "")) || none.test(rest.slice(0, 80)))
    return read({ references: [], specific: false }, [said("nothing-said")]);
  // "( not mentioned in the RSP )".
  const plain = plainText(withoutRaisedMarks(rest)).toLowerCase().replaceAll("( ", "(").replaceAll(" )", ")");
  const withoutOffice = plain.replace(officeSpecific, ";");
  const specific = withoutOffice !== plain;
  const words = spelledOut(withoutOffice.replace(planName, " ")).replace(
    /^[\s;,]+|(?<![\s;,.])[\s;,.]+$/g,
    "",
  );
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
