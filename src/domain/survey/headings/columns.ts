import { plainText } from "../../shared/plain-text";
import { type FoundLayout, withoutCode } from "./find-layout";
import { plainTable } from "../layouts";
import { headingKey, type SetAside } from "../layouts/layout";
import type { SurveyColumn } from "../survey-column";
import { pathsOf } from "./paths";
import { isUsualAction, optionsAsHeadings } from "./options-as-headings";
import { isPersonal } from "./personal";
import { isFrame } from "../roles/topic-of-title";
import { roleOfHeading, type SurveyRole } from "../roles/role-words";
import { cellAt, type SurveyTable } from "../survey-table";

const longestHeading = 600;

/** The columns of a table whose headings were found; those without a heading are left out. */
export function columnsOf(table: SurveyTable, found: FoundLayout): readonly SurveyColumn[] {
  const headings = headingTexts(table, found);
  const isTicks = isTicksIn(table, found);
  const texts = headings.map(({ heading }) => heading);
  const questions = found.layout.hasPaths ? pathsOf(texts.map(slashed(found)), isTicks) : undefined;
  const behindMark = found.layout.optionMark === "_" ? optionsBehindCode(texts, isTicks) : undefined;
  const asHeadings = optionsAsHeadings(
    table,
    found,
    found.layout === plainTable ? headings.map(({ heading, below }) => below || heading) : texts,
  );
  const dashed = dashedOptions(headings.map(({ heading }) => heading));
  const elsewhere = new Set(table.readElsewhere?.map(({ column }) => column));
  return headings.flatMap((parts, index): SurveyColumn[] => {
    const { heading, below } = parts;
    if (elsewhere.has(index)) return [];
    if (heading === "" && below === "") return [...unnamed(index, table, found)];
    const setAside = setAsideOf(heading, found);
    if (setAside) return [{ index, heading, question: heading, setAside }];
    const split =
      asHeadings.get(index) ??
      behindMark?.get(index) ??
      questions?.get(index) ??
      dashed.get(index) ??
      askedBehind(below === "" ? bracketed(heading) : { question: heading, option: below });
    const column: SurveyColumn = {
      index,
      heading: below === "" ? heading : `${heading} [${below}]`,
      ...apart(split),
    };
    return [isPersonal(column.question) ? { ...column, setAside: "personal" } : column];
  });
}

/** "AEO" over "Need" and "Implemented", or "AEO [Need]": what is asked stands behind the topic. */
function askedBehind<Split extends Pick<SurveyColumn, "question" | "option" | "group">>(split: Split): Split {
  const { question, option } = split;
  if (option === undefined || !isFrame(option) || roleOfHeading(question) !== undefined) return split;
  const role = roleOfHeading(option)?.role;
  return role === "need" || role === "implemented" ? { ...split, question: option, option: question } : split;
}

/** "Need [2]" is the same question again. */
function apart(split: Omit<SurveyColumn, "index" | "heading">): Omit<SurveyColumn, "index" | "heading"> {
  const { option, ...rest } = split;
  if (option !== undefined && /^\d{1,3}$/.test(option)) return { ...rest, group: option };
  const repeat = option === undefined ? repeated.exec(split.question) : null;
  const question = repeat?.[1] ?? repeat?.[3];
  const group = repeat?.[2] ?? repeat?.[4];
  return question !== undefined && group !== undefined ? { ...rest, question, group } : split;
}

/** "Level [2]", "Topic 2", "need_2". */
const repeated =
  /^([^[\]]+) \[(\d{1,3})\]$|^((?:topic|theme|area|subject|need|level of need|priority|implemented|status)\??)[ _]?#?(\d{1,2})$/i;

/** A column that holds something but has no heading is told like any other. */
function unnamed(
  index: number,
  { rows }: SurveyTable,
  { lastHeaderRow }: FoundLayout,
): readonly SurveyColumn[] {
  if (!rows.slice(lastHeaderRow + 1).some((row) => cellAt(row, index).trim() !== "")) return [];
  const heading = `Column ${index + 1}`;
  return [{ index, heading, question: heading }];
}

const sampleRows = 200;

/** Whether a column holds nothing but 1, 0, true, false and blanks. */
const isTicksIn =
  ({ rows }: SurveyTable, { lastHeaderRow }: FoundLayout) =>
  (column: number): boolean =>
    rows
      .slice(lastHeaderRow + 1, lastHeaderRow + 1 + sampleRows)
      .every((row) => /^(?:[01]|true|false)?$/i.test(cellAt(row, column)));

function setAsideOf(heading: string, { layout }: FoundLayout): SetAside | undefined {
  const key = headingKey(withoutCode(heading));
  if (Object.hasOwn(layout.setAside, key)) return layout.setAside[key];
  if (layout.submittedEnd?.test(key)) return "submitted";
  if (layout.finishedEnd?.test(key)) return "finished";
  return layout.technicalStart?.test(key) ? "technical" : undefined;
}

interface HeadingParts {
  readonly heading: string;
  /** The option that a second row names; "" where it names none. */
  readonly below: string;
}

function headingTexts({ rows }: SurveyTable, found: FoundLayout): readonly HeadingParts[] {
  const { headerRow, lastHeaderRow, layout } = found;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const text = (row: number, column: number) => plainText(cellAt(rows[row], column).slice(0, longestHeading));
  let left = "";
  return Array.from({ length: width }, (_, column): HeadingParts => {
    const own = text(headerRow, column);
    if (layout.headerRows === "codes-texts-ids")
      return { heading: codedHeading(own, text(headerRow + 1, column), found), below: "" };
    if (lastHeaderRow === headerRow) return { heading: withoutCode(own), below: "" };
    // A blank in the first row belongs to the question on its left.
    left = own === "" ? left : own;
    const below = Array.from({ length: lastHeaderRow - headerRow }, (_row, at) =>
      text(headerRow + 1 + at, column),
    );
    return partsOf(left, below.filter(Boolean).join(" "), layout === plainTable);
  });
}

/**
 * In a plain table "Effects" over "Yes" is one heading, and below a band that says nothing ("After the workshop") a heading
 * speaks for itself ("Project (Y/N)"); elsewhere what stands below is the question's option.
 */
function partsOf(question: string, below: string, isPlain: boolean): HeadingParts {
  if (below === "" || responseWords.test(below)) return { heading: question, below: "" };
  const joined = `${question} ${below}`;
  const ownRole = roleOfHeading(below);
  const isBand = !isTelling(roleOfHeading(question)) && !isTelling(roleOfHeading(joined));
  if (isPlain && isBand && isTelling(ownRole)) return { heading: below, below: "" };
  const isOne = isPlain && !isUsualAction(below) && !optionRoles.includes(roleOfHeading(joined)?.role);
  return isOne ? { heading: joined.trim(), below: "" } : { heading: question, below };
}

const isTelling = (found: ReturnType<typeof roleOfHeading>): boolean => found?.certainty === "sure";

/** Questions that have options or topics below them. */
const optionRoles: readonly (SurveyRole | undefined)[] = ["actions", "need", "implemented", undefined];

/** Qualtrics: the code where the layout knows it ("ResponseId"), else the question's text. */
const codedHeading = (
  code: string,
  text: string,
  { layout, headerRow, lastHeaderRow }: FoundLayout,
): string =>
  Object.hasOwn(layout.setAside, headingKey(code)) || text === "" || lastHeaderRow === headerRow
    ? code
    : text;

/** What stands below a question with one answer. */
const responseWords = /^(?:open-ended )?response$/i;

/** What may part a question and its option. */
const partings = [" - ", " – ", " : ", ": ", " | ", " > "] as const;

/**
 * "Which actions did you take? - Submitted reports": a column per option behind a dash, where several columns of a
 * question that may have options begin alike.
 */
function dashedOptions(
  headings: readonly string[],
): ReadonlyMap<number, Pick<SurveyColumn, "question" | "option">> {
  const split = headings.map((heading) => {
    const mark = partings.find((one) => heading.includes(one)) ?? " - ";
    const at = heading.indexOf(mark);
    const before = heading.slice(0, Math.max(at, 0));
    const isInBrackets = before.split("(").length > before.split(")").length;
    return at > 0 && !isInBrackets && !heading.endsWith("]")
      ? { question: heading.slice(0, at).trim(), option: heading.slice(at + mark.length).trim() }
      : undefined;
  });
  const counts = new Map<string, number>();
  for (const parts of split) if (parts) counts.set(parts.question, (counts.get(parts.question) ?? 0) + 1);
  return new Map(
    split.flatMap((parts, index) => {
      const role = parts && (counts.get(parts.question) ?? 0) > 1 && roleOfHeading(parts.question)?.role;
      const isOption =
        role === "actions" ||
        role === "need" ||
        role === "implemented" ||
        (parts !== undefined && (counts.get(parts.question) ?? 0) > 1 && isUsualAction(parts.option));
      return parts && isOption && !parts.option.startsWith("Selected Choice")
        ? [[index, parts] as const]
        : [];
    }),
  );
}

/** ODK parts groups by "-", where its names have no blanks. */
const slashed =
  ({ layout }: FoundLayout) =>
  (heading: string): string =>
    layout.groupMark !== undefined && /^[\w-]+$/.test(heading)
      ? heading.replaceAll(layout.groupMark, "/")
      : heading;

/** "topics" with the codes, and behind it "topics_risk" and "topics_aeo" with 1 and 0. */
function optionsBehindCode(
  headings: readonly string[],
  isTicks: (column: number) => boolean,
): ReadonlyMap<number, Pick<SurveyColumn, "question" | "option">> {
  const known = [...headings].filter((heading) => heading !== "").sort((a, b) => b.length - a.length);
  return new Map(
    headings.flatMap((heading, index) => {
      const parent = isTicks(index) ? known.find((one) => heading.startsWith(`${one}_`)) : undefined;
      return parent === undefined
        ? []
        : [[index, { question: parent, option: heading.slice(parent.length + 1) }] as const];
    }),
  );
}

/** LimeSurvey's two scales for each row: "For each topic [AEO][Need]" asks for the need. */
const twoScales = /\[([^[\]]+)\]\s*\[([^[\]]+)\]$/;

/** "How useful? [Lectures]" and Qualtrics' "Which? - Selected Choice - Reports". */
function bracketed(heading: string): Pick<SurveyColumn, "question" | "option" | "group"> {
  const twice = twoScales.exec(heading);
  if (twice?.[1] !== undefined && twice[2] !== undefined && roleOfHeading(twice[2]) !== undefined)
    return { question: twice[2].trim(), option: twice[1].trim() };
  const open = heading.endsWith("]") ? heading.lastIndexOf("[") : -1;
  if (open > 0)
    return { question: heading.slice(0, open).trim(), option: heading.slice(open + 1, -1).trim() };
  const behind = /^([^[]*)\[([^\]]+)\]\s*(\([^()=:]*[=:][^()]*\))$/.exec(heading);
  if (behind?.[2] !== undefined)
    return { question: `${behind[1]?.trim()} ${behind[3]}`, option: behind[2].trim() };
  const mark = / >> | ?\(choice=|___/.exec(heading);
  const option = heading
    .slice((mark?.index ?? 0) + (mark?.[0].length ?? 0))
    .replace(/\)$/, "")
    .trim();
  if (mark && mark.index > 0 && option !== "")
    return { question: heading.slice(0, mark.index).trim(), option };
  const choice = heading.indexOf(" - Selected Choice");
  if (choice > 0) {
    const option = heading
      .slice(choice + " - Selected Choice".length)
      .replace(/^ - /, "")
      .trim();
    return { question: heading.slice(0, choice), ...(option === "" ? {} : { option }) };
  }
  return { question: heading };
}
