import { count } from "../kpi/words";
import type { Action } from "../plan/plan";
import type { Timeframe } from "../plan/time/timeframe";
import { plainText, saysNothing } from "../shared/plain-text";
import type { Remark } from "../shared/remark";
import { alsoAt, milestoneCell } from "./map-remarks";
import type { MappedMilestone, MilestoneMap } from "./milestone-map";
import { listText } from "./ordinal-text";
import type { RspMilestone } from "./rsp";

/** What the plan and the RSP sheet say differently. Empty where the workbook has no RSP sheet. */
export function rspRemarks({ parts, hasRsp }: MilestoneMap): readonly Remark[] {
  if (!hasRsp) return [];
  return parts.flatMap(({ milestones, whole, rsp, part }) => {
    const lone = rsp === undefined && milestones.every((milestone) => milestone.rsp === undefined);
    return [
      ...milestones.flatMap(milestoneRemarks),
      ...(lone ? whole.map((action) => unknown(part, action)) : []),
      ...(rsp && milestones.length === 0 && whole.length === 0 ? [unserved(rsp)] : []),
      ...(rsp ? whole.flatMap((action) => disagreements(rsp, action)) : []),
    ];
  });
}

function milestoneRemarks({ id, coverage, actions, rsp }: MappedMilestone): readonly Remark[] {
  if (coverage === "unknown") return actions.map((action) => unknown(id, action));
  if (rsp === undefined) return [];
  return coverage === "gap" ? [unserved(rsp)] : actions.flatMap((action) => disagreements(rsp, action));
}

const unserved = ({ id, text, source }: RspMilestone): Remark => ({
  code: "milestone-unserved",
  severity: "warning",
  source,
  text: `No action of the plan serves milestone ${id}${text === "" ? "" : ` ("${text.slice(0, 80)}")`}.`,
  next: "Name it in the action that serves it, or add an action.",
});

const unknown = (id: string, action: Action): Remark => ({
  code: "milestone-not-in-rsp",
  severity: "error",
  source: milestoneCell(action),
  text: `${action.id} names milestone ${id}, which the RSP sheet does not have.`,
  next: "Correct the reference, or add the milestone to the RSP sheet.",
});

function disagreements(rsp: RspMilestone, action: Action): readonly Remark[] {
  return [...timeframeRemark(rsp, action), ...ownerRemark(rsp, action)];
}

function timeframeRemark(rsp: RspMilestone, action: Action): readonly Remark[] {
  const own = action.timeframe.kind === "read" ? action.timeframe.value : undefined;
  const theirs = rsp.timeframe.kind === "read" ? rsp.timeframe.value : undefined;
  if (own === undefined || theirs === undefined || !isApart(own, theirs)) return [];
  return [
    {
      code: "timeframe-differs-from-rsp",
      severity: "warning",
      source: action.cells?.timeframe ?? action.source,
      ...alsoAt([rsp.source]),
      text: `${action.id} has the timeframe "${action.timeframeText}", the RSP says "${rsp.timeframeText}" for ${rsp.id}.`,
      next: "Make the two agree.",
    },
  ];
}

/** Two timeframes that both say something, and not the same. */
function isApart(a: Timeframe, b: Timeframe): boolean {
  if (a.type === "none" || b.type === "none") return false;
  return endOf(a) !== endOf(b);
}

const endOf = (timeframe: Timeframe): string => ("end" in timeframe ? timeframe.end : timeframe.type);

function ownerRemark(rsp: RspMilestone, { id, owner = "", cells, source }: Action): readonly Remark[] {
  if (saysNothing(owner) || saysNothing(rsp.owner) || sharesName(owner, rsp.owner)) return [];
  return [
    {
      code: "owner-differs-from-rsp",
      severity: "warning",
      source: cells?.owner ?? source,
      ...alsoAt([rsp.source]),
      text: `${id} is owned by "${owner}", the RSP names "${rsp.owner}" for ${rsp.id}.`,
      next: "Make the two agree.",
    },
  ];
}

/** "Vice Chair, ROCB" and "ROCB A/P" share an owner: any name of the one list stands in the other. */
function sharesName(a: string, b: string): boolean {
  const left = namesIn(a);
  const right = namesIn(b);
  return left.some((name) => right.some((other) => name.includes(other) || other.includes(name)));
}

const namesIn = (text: string): readonly string[] =>
  plainText(text.slice(0, 500))
    .toLowerCase()
    .split(/[,;&]|\band\b/)
    .map((name) => name.replace(/[^\p{L}\p{N}]+/gu, " ").trim())
    .filter((name) => name !== "");

/** One sentence about a map: "48 milestones named, 6 not served; 2 actions without a reference". */
export function mapSummary({ parts, unmapped, specific }: MilestoneMap): string {
  const all = parts.flatMap(({ milestones, whole }) =>
    milestones.length === 0 && whole.length > 0 ? ["served"] : milestones.map(({ coverage }) => coverage),
  );
  const gaps = all.filter((coverage) => coverage === "gap").length;
  const figures = [
    `${count(all.length, "milestone")} in ${count(parts.length, "part")} of the RSP`,
    `${gaps} not served`,
    ...(specific.length > 0 ? [`${count(specific.length, "action")} of the office's own`] : []),
    ...(unmapped.length > 0 ? [`${count(unmapped.length, "action")} without a reference`] : []),
  ];
  return listText(figures);
}
