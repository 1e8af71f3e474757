import { quoted, type SurveyIssue } from "../issues";
import type { WorkshopCounts } from "../record";
import { shareText } from "./share-text";

/** A count as a table writes it, with the heading it stands under. */
export interface WrittenCount {
  readonly role: "invited" | "replies" | "effectsYes" | "effectsNo" | "projectYes" | "projectNo" | "rate";
  readonly heading: string;
  readonly text: string;
}

const written = /(\d{1,3}(?:[.,]\d+)?)\s*%/;
/** Rounded up, down or to the nearest: a percentage point. */
const tolerance = 1;

/**
 * "96 (65 %)": the share that stands beside a count, or under "Response rate", against all that it may be a share of: the
 * answers, the replies, the invited. One that fits none of them is a slip of the table.
 */
export function shareIssues(
  cells: readonly WrittenCount[],
  counts: Partial<WorkshopCounts>,
): readonly SurveyIssue[] {
  const slips = cells.flatMap((cell) => slipOf(cell, counts) ?? []);
  return slips.length === 0 ? [] : [{ code: "share-differs", text: slips.join(" ") }];
}

function slipOf({ role, heading, text }: WrittenCount, counts: Partial<WorkshopCounts>): string | undefined {
  const said = Number(written.exec(text)?.[1]?.replace(",", ".") ?? Number.NaN);
  const part = role === "rate" ? counts.replies : counts[role];
  const wholes = wholesOf(role, counts).filter((whole) => whole > 0);
  if (Number.isNaN(said) || part === undefined || wholes.length === 0) return undefined;
  if (wholes.some((whole) => Math.abs((100 * part) / whole - said) < tolerance)) return undefined;
  const right = wholes.map((whole) => `${shareText(part / whole)} of ${whole}`).join(", or ");
  return `${quoted(text)} under ${quoted(heading)}: ${part} is ${right}.`;
}

function wholesOf(role: WrittenCount["role"], counts: Partial<WorkshopCounts>): readonly number[] {
  const { invited = 0, replies = 0 } = counts;
  if (role === "rate" || role === "replies") return [invited];
  if (role === "invited") return [];
  const isEffects = role === "effectsYes" || role === "effectsNo";
  const [yes = 0, no = 0] = isEffects
    ? [counts.effectsYes, counts.effectsNo]
    : [counts.projectYes, counts.projectNo];
  return [...new Set([yes + no, replies, invited])];
}
