import type { Action, Term } from "../plan/plan";
import type { PlacedText, PlanSides } from "../plan/compare/plan-sides";
import { readTermYears, termOf } from "../plan/time/read-term";
import type { Remark } from "../shared/remark";
import type { SourceCell } from "../shared/source-cell";
import type { MappedPart, MilestoneMap } from "./milestone-map";
import { listText, ordinalText } from "./ordinal-text";

/** Where the action's milestones stand: their own cell, else within the action's text. */
export const milestoneCell = ({ cells, source }: Action): SourceCell => cells?.milestone ?? source;

/** What the plan's own references tell: gaps, milestones served twice, actions without a reference. */
export const mapRemarks = (map: MilestoneMap): readonly Remark[] => [
  ...(map.hasRsp ? [] : map.parts.flatMap(gapRemarks)),
  ...sharedRemarks(map),
];

/** "1.1.1 is used from the 1st to the 4th milestone; no action serves the 2nd": one remark a part. */
function gapRemarks({ part, milestones }: MappedPart): readonly Remark[] {
  const missing = milestones.filter(({ coverage }) => coverage === "gap");
  const [first] = missing;
  if (first === undefined) return [];
  const served = milestones.filter(({ actions }) => actions.length > 0);
  const after = served.find(({ ordinal }) => ordinal > first.ordinal) ?? served[0];
  const own = after?.actions[0];
  if (own === undefined) return [];
  const others = served.flatMap(({ actions }) => actions).filter((action) => action !== own);
  const names = listText(missing.map(({ ordinal }) => ordinalText(ordinal)));
  const used = listText(served.map(({ ordinal }) => ordinalText(ordinal)));
  return [
    {
      code: "milestone-gap",
      severity: "warning",
      source: milestoneCell(own),
      ...alsoAt(others.map(milestoneCell)),
      text: `RSP ${part}: no action serves the ${names} milestone (used: ${used}).`,
      next: "Look into the RSP: add an action, or correct a reference.",
    },
  ];
}

/** A plan that shares most of its milestones does so on purpose. */
const habit = 1 / 3;

function sharedRemarks({ parts }: MilestoneMap): readonly Remark[] {
  const served = parts.flatMap(({ milestones }) => milestones).filter(({ actions }) => actions.length > 0);
  const shared = served.filter(({ actions }) => actions.length > 1);
  const isHabit = shared.length > 3 && shared.length > served.length * habit;
  return shared.map(({ id, actions }) => {
    const [first, ...others] = actions;
    if (first === undefined) throw new Error("a shared milestone has actions");
    return {
      code: "milestone-served-twice",
      severity: isHabit ? "info" : "warning",
      source: milestoneCell(first),
      ...alsoAt(others.map(milestoneCell)),
      text: `Milestone ${id} is served by ${listText(actions.map((action) => action.id))}.`,
      next: "If that is not meant, correct the reference of one of them.",
    };
  });
}

/** Headings of another cycle of the RSP: "Relevant part of RSP 2016-2018" in a plan of 2018-2020. */
export function cycleRemarks(
  { sap, awp }: PlanSides,
  { term, fiscalYearStartMonth }: { term: Term; fiscalYearStartMonth: number },
): readonly Remark[] {
  const headings = [...sap.headings, ...(awp?.headings ?? [])];
  return headings.flatMap(({ text, source }: PlacedText): readonly Remark[] => {
    const years = /\brsp\b|regional strategic plan/i.test(text) ? readTermYears(text) : undefined;
    const cycle = years && termOf(years, fiscalYearStartMonth);
    if (years === undefined || cycle === undefined || (cycle.start <= term.end && cycle.end >= term.start))
      return [];
    return [
      {
        code: "rsp-of-another-cycle",
        severity: "warning",
        source,
        text: `The heading "${text.replace(/\s+/g, " ")}" names the RSP of ${years.from}-${years.to}; the plan runs from ${term.start} to ${term.end}.`,
        next: "Write the years of the RSP that the plan answers to, and check the references under it.",
      },
    ];
  });
}

/** The further cells of a remark, each once; nothing where there are none. */
export function alsoAt(cells: readonly SourceCell[]): Pick<Remark, "also"> {
  const byPlace = new Map(cells.map((cell) => [`${cell.sheet}!${cell.address}`, cell]));
  return byPlace.size === 0 ? {} : { also: [...byPlace.values()] };
}
