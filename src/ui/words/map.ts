import { count } from "../../domain/kpi/words";
import type { Tally } from "../../domain/workplan/progress-tally";
import type { MatchEntry } from "../screens/map/match-lists";

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
    .filter(([amount]) => amount > 0)
    .map(([amount, word]) => `${amount} ${word}`)
    .join(", ");

/** How sure it is that a row of the log is a planned event. */
const matchStates = {
  confirmed: () => "You said so",
  sure: (percent: number) => `Sure, ${percent} % alike: it counts`,
  likely: (percent: number) => `Likely, ${percent} % alike: it counts until you say no`,
  possible: (percent: number) => `Possible, ${percent} % alike: it counts once you accept it`,
  none: () => "",
  "said-none": () => "",
} as const satisfies Record<MatchEntry["certainty"], (percent: number) => string>;

/** Every sentence of Map; a script of its own, as its screens are. */
export const mapWords = {
  parts: {
    milestones: "Milestones",
    decide: (amount: number) => `To decide (${amount})`,
    matches: "Log rows",
    workPlan: "Work plan",
    sides: "Two plans",
    other: "Another plan",
  },
  list: "Milestones and the actions that serve them",
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
  shared: (amount: number) => `served by ${amount} actions`,
  unknown: "The RSP sheet has no such milestone",
  asPart: (part: string) => `served as part of ${part}`,
  noKpi: "no KPI",

  decide: {
    none: "Every action names a milestone that could be read, or is the office's own.",
    open: (amount: number) => `Without a milestone (${amount})`,
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
    decided: (amount: number) => `Decided (${amount})`,
    chosen: (value: string) => `Chosen: ${value}`,
    noneChosen: "Chosen: serves no milestone",
    preview: "What the decision writes",
    write: "Keep it in Choices",
    kept: (action: string, value: string) => `${action} now answers to ${value}.`,
    cleared: (action: string) => `${action} now serves no milestone.`,
    forgotten: (action: string) => `The decision on ${action} was forgotten.`,
    byHand: "chosen by hand",
    more: (left: number) => `Show more (${left} left)`,
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
    short: (amount: number) => `KPIs that the plan does not reach (${amount})`,
    followUps: (amount: number) => `Follow-up surveys due (${amount})`,
    noFollowUps: "No follow-up survey is due.",
    dueOn: (day: string) => `due ${day}`,
    coming: (day: string) => `comes up on ${day}`,
    later: (amount: number) => `${count(amount, "more")} later`.replace("mores", "more"),
    carry: "Carry over what was not delivered",
    carryHint: "Adds planned rows without a day to the Activity Log, for the next fiscal year.",
    carried: (rows: number) => `${count(rows, "row")} carried over to the Activity Log.`,
  },

  match: {
    view: "Which rows of the log",
    views: {
      look: (amount: number) => `To confirm (${amount})`,
      sure: (amount: number) => `Sure matches (${amount})`,
      without: (amount: number) => `No planned event fits (${amount})`,
      decided: (amount: number) => `Decided by you (${amount})`,
    },
    intro: {
      look: "Is the row of the log the planned event beside it? The least sure come first.",
      sure: "These count as they are. Accept one to keep it whatever changes, or choose another.",
      without: "These rows count as unplanned, or as added. Choose a planned event if one of them is one.",
      decided: "What you said is kept in Choices, by the day and the words of the row.",
    },
    empty: {
      look: "No row of the log waits for a yes or a no.",
      sure: "No row of the log fits a planned event for sure.",
      without: "Every row of the log fits a planned event, or you said that it is none.",
      decided: "You have decided on no row yet.",
    },
    row: "Row of the log",
    event: "Planned event",
    noDay: "no day",
    noEvent: (said: boolean) => (said ? "You said: no planned event" : "None fits"),
    state: (certainty: MatchEntry["certainty"], score: number) =>
      matchStates[certainty](Math.floor(score * 100)),
    accept: "Accept",
    acceptFor: (row: number) => `Accept the planned event for row ${row}`,
    other: "Another event",
    choose: "Choose an event",
    forRow: (command: string, row: number) => `${command}: row ${row}`,
    none: "No planned event",
    noneFor: (row: number) => `No planned event: row ${row}`,
    forget: "Forget the decision",
    forgetFor: (row: number) => `Forget the decision on row ${row}`,
    search: "Words, action or Member",
    searchFor: (row: number) => `Search planned events for row ${row}`,
    noneFound: "No planned event has these words.",
    back: "Back",
    byHand: "chosen by hand",
    said: {
      kept: (row: number) => `Row ${row} of the log is tied to its planned event.`,
      none: (row: number) => `Row ${row} of the log is no planned event.`,
      forgotten: (row: number) => `The decision on row ${row} was forgotten.`,
    },
  },

  sides: {
    onlyDifferent: "Only differences",
    shown: (different: number, all: number) => `${different} of ${count(all, "action")} differ`,
    none: "The two plans say the same.",
    noAwp: "The workbook has one plan only: there is no Annual Work Plan to compare it with.",
    sap: "Strategic Action Plan",
    awp: "Annual Work Plan",
    missing: "Not in this plan",
    letterAlone: "Names the action by its letter alone",
    byText: "Paired by their words: the numbers differ",
    wording: (alike: number) => `Wording: ${Math.floor(alike * 100)} % the same`,
    kpi: "KPI",
    noKpi: "no KPI here",
    milestones: (ids: readonly string[]) => `Milestones: ${ids.join(", ")}`,
    own: "only here",
    same: "The same in both",
  },

  other: {
    intro:
      "Puts any two plans of the workbook beside each other: an earlier cycle, the RSP, another office's plan. The earlier one, or the one that answers to the other, goes first.",
    from: "From",
    to: "To",
    choose: "Choose a sheet",
    noOther: "The workbook has no second sheet that could hold a plan. Add one: an earlier plan, or the RSP.",
    sameSheet: "Choose two different sheets.",
    state: "Which lines",
    states: {
      all: (amount: number) => `All lines (${amount})`,
      linked: (amount: number) => `Linked by a reference (${amount})`,
      carried: (amount: number) => `Carried forward (${amount})`,
      reworded: (amount: number) => `Reworded (${amount})`,
      dropped: (amount: number) => `Dropped (${amount})`,
      new: (amount: number) => `New (${amount})`,
    },
    rowStates: {
      linked: "Linked by a reference",
      carried: "Carried forward in the same words",
      reworded: "Reworded",
      dropped: "Dropped: nothing like it on the other side",
      new: "New: nothing like it on the other side",
    },
    certainty: (certainty: "likely" | "possible", likeness: number) =>
      `${certainty}, ${Math.floor(likeness * 100)} % alike`,
    nothing: "Nothing on this side",
    none: "No line is of this kind.",
    more: (left: number) => `Show more (${left} left)`,
  },
} as const;
