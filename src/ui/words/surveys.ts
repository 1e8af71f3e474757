import type { AskedCounts } from "../../domain/survey/tallies/demand";
import { shareText } from "../../domain/survey/tallies/share-text";
import type { ActionByMember } from "../../domain/survey/tallies/follow-up-by-member";
import { count } from "../../domain/shared/plural";

const percent = (part: number, whole: number): string => (whole === 0 ? "" : ` (${shareText(part / whole)})`);

/** Every sentence of what the surveys tell. */
export const surveyWords = {
  title: "What the surveys tell",
  back: "Back",
  draw: "Draw Needs and Plan",
  drawn: "Needs and Plan is drawn.",

  /** In a line, where one chooses a file. */
  short: (unplanned: number, unasked: number) =>
    `${count(unplanned, "topic")} asked for and not planned, ${unasked} planned that nobody asked for.`,
  roundShort: (round: string, answered: number, members: number) =>
    `${round}: ${answered} of ${members} Members answered.`,
  followUpShort: (round: string, replies: number | undefined, invited: number | undefined) =>
    `Follow-up ${round}: ${replies ?? "no count of"} replies${invited === undefined ? "" : ` of ${invited} invited${percent(replies ?? 0, invited)}`}.`,
  open: "See all that they tell",

  answers: "Who has answered",
  answered: (round: string, answered: number, members: number) =>
    `Round ${round || "(none)"}: ${answered} of ${members} Members answered${percent(answered, members)}.`,
  missing: (amount: number) => `${count(amount, "Member")} ${amount === 1 ? "has" : "have"} not answered`,
  copy: "Copy the list",
  copyQuote: "Copy it",

  unplanned: (amount: number) => `Asked for, not planned (${amount})`,
  noneUnplanned: "Whatever is asked for is planned, or was delivered.",
  asked: ({ high, medium, low }: AskedCounts) =>
    [
      [high, "high"],
      [medium, "medium"],
      [low, "low"],
    ]
      .filter(([count]) => count !== 0)
      .map((pair) => pair.join(" "))
      .join(", "),
  asking: (members: number) => `${count(members, "Member")} ${members === 1 ? "asks" : "ask"}`,
  plan: "Plan it",
  planOne: (topic: string) => `Plan it: an activity for ${topic}`,
  planTitle: (topic: string) => `Plan an activity for ${topic}`,
  planned: (topic: string) => `An activity for ${topic} is planned in the Activity Log, without a day yet.`,
  unasked: (amount: number) => `Planned, nobody asked (${amount})`,
  onLog: (planned: number, delivered: number) => `${planned} planned, ${delivered} delivered`,
  inWordsHint:
    "A topic that is only words is held against the titles of the log. To tie it to an action, import the file again and choose it under “What the topics are”, or write its id in the Needs Survey's column Topic.",

  followUp: (round: string) => `Follow-up survey ${round || "without a round"}`,
  workshops: (amount: number) => `${count(amount, "workshop")}, one by one`,
  overRounds: "Rounds side by side",
  inRound: (round: string, text: string) => `${round || "(none)"}: ${text}`,
  byMember: "Follow-up by Member",
  actionBy: ({ round, action, count: times, members }: ActionByMember) =>
    `${round || "(none)"}: ${action}, ${count(times, "time")} by ${count(members.length, "Member")}`,
  regions: (counts: ReadonlyMap<string, number>) =>
    [...counts].map(([region, amount]) => `${region} ${amount}`).join(", "),
  quotes: (amount: number) => `${count(amount, "comment")}, to quote`,
  anonymous: "Anonymous",
  quoted: (text: string, member: string | undefined) =>
    `“${text}”${member === undefined ? "" : ` (${member})`}`,
  flags: "Counts that cannot be right",
  rowOf: (row: number) => `Row ${row}`,
  bases: (kpi: string, why: string) => `${kpi}: ${why}`,
} as const;
