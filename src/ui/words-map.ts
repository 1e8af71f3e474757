import type { Tally } from "../domain/workplan/progress-tally";
import { many } from "./words";

/** "1 of 5 delivered", then what became of the rest; what is nought is left out. */
const stateWords = {
  scheduled: "scheduled",
  postponed: "postponed",
  cancelled: "cancelled",
  overdue: "overdue",
  open: "open",
} as const satisfies Partial<Record<keyof Tally, string>>;

const besideWords = {
  unplanned: "delivered beside the plan",
  onRequest: "delivered on request",
  added: "added to the log as planned",
} as const satisfies Partial<Record<keyof Tally, string>>;

const counted = (tally: Tally, wordOf: Partial<Readonly<Record<keyof Tally, string>>>): string =>
  Object.entries(wordOf)
    .map(([name, word]) => [tally[name as keyof Tally], word] as const) // the table has no other names
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(", ");

/** Every sentence of the Map tab; a script of its own, as its screens are. */
export const mapWords = {
  parts: {
    milestones: "Milestones",
    decide: (count: number) => `To decide (${count})`,
    workPlan: "Work plan",
  },
  search: "Search milestones and actions",
  pillar: "Pillar",
  allPillars: "All pillars",
  coverage: "Which milestones",
  coverages: {
    all: "All milestones",
    gap: "Gaps only",
    shared: "Served by several",
    unknown: "Not in the RSP sheet",
  },
  shown: (shown: number, total: number) => `${shown} of ${total} milestones shown`,
  none: "No milestone fits these filters.",
  noMilestones: "No action of this plan names a milestone, and there is no RSP sheet.",
  draw: "Draw Milestone Map",
  drawHint: "Draws the sheet Milestone Map, ready to print",
  drawn: "The sheet Milestone Map was drawn.",
  groups: {
    part: (part: string) => `RSP ${part}`,
    specific: "The office's own actions",
    unmapped: "Actions without a milestone",
  },
  gap: "Gap: no action serves it",
  shared: (count: number) => `served by ${count} actions`,
  unknown: "The RSP sheet has no such milestone",
  asPart: (part: string) => `served as part of ${part}`,
  noKpi: "no KPI",

  decide: {
    none: "Every action names a milestone that could be read, or is the office's own.",
    open: (count: number) => `Without a milestone (${count})`,
    intro: "These actions name no milestone that could be read. Nothing is applied until you accept it.",
    blank: "The plan names no milestone.",
    written: (text: string) => `The plan says “${text}”.`,
    proposals: "Proposed by its words",
    noProposal: "Its words are like those of no milestone.",
    certainty: { likely: "likely", possible: "possible" },
    sure: (certainty: string, likeness: number) => `${certainty}, ${Math.floor(likeness * 100)} % alike`,
    basis: (text: string) => `like “${text}”`,
    accept: (milestone: string) => `Accept ${milestone}`,
    acceptFor: (milestone: string, action: string) => `Accept ${milestone} for ${action}`,
    change: "Another milestone",
    changeFor: (action: string) => `Another milestone for ${action}`,
    pick: "Choose a milestone",
    clear: "Serves none",
    clearFor: (action: string) => `Serves none: ${action}`,
    takeBack: "Forget the decision",
    takeBackFor: (action: string) => `Forget the decision on ${action}`,
    decided: (count: number) => `Decided (${count})`,
    chosen: (value: string) => `Chosen: ${value}`,
    noneChosen: "Chosen: serves no milestone",
    preview: "What the decision writes",
    write: "Keep it in Choices",
    kept: (action: string, value: string) => `${action} now answers to ${value}.`,
    cleared: (action: string) => `${action} now serves no milestone.`,
    forgotten: (action: string) => `The decision on ${action} was forgotten.`,
    byHand: "chosen by hand",
    more: (left: number) => `Show more (${left} left)`,
    setUp: "Create the data sheets",
  },

  work: {
    year: (span: string) => `Fiscal year ${span}`,
    nothing: "The work plan promises nothing that could be ticked off.",
    by: "Progress by",
    groupings: {
      byPillar: "By pillar",
      byAction: "By action",
      bySubRegion: "By sub-region",
      byMember: "By Member",
      byType: "By type",
    },
    total: "The whole work plan",
    nobody: "No Member named",
    delivered: (tally: Tally) => `${tally.delivered} of ${tally.planned} delivered`,
    rest: (tally: Tally) => counted(tally, stateWords),
    besides: (tally: Tally) => counted(tally, besideWords),
    short: (count: number) => `KPIs that the plan does not reach (${count})`,
    followUps: (count: number) => `Follow-up surveys due (${count})`,
    noFollowUps: "No follow-up survey is due.",
    dueOn: (day: string) => `due ${day}`,
    coming: (day: string) => `comes up on ${day}`,
    later: (count: number) => `${many(count, "more")} later`.replace("mores", "more"),
    carry: "Carry over what was not delivered",
    carryHint: "Adds planned rows without a day to the Activity Log, for the next fiscal year.",
    carried: (rows: number) => `${many(rows, "row")} carried over to the Activity Log.`,
  },
} as const;
