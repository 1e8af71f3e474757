import type { MemberResolver } from "../../domain/member/resolve-member";
import { readImplemented, readNeed } from "../../domain/survey/answers/need";
import type { NeedRow } from "../../domain/survey/tallies/needs";
import { cellText } from "../cell-text";
import { readDateCell } from "./answers";
import type { DataTable } from "./data-table";
import { answeredColumn, memberColumn, roundColumn } from "./shared-columns";
import { sheetTable } from "./sheet-table";
import { implemented, needs } from "./words";

export type NeedsColumn =
  "round" | "date" | "member" | "topic" | "need" | "implemented" | "comment" | "source";

/** What Members need and have implemented: a row per round, Member and topic. */
export const needsTable = sheetTable<NeedsColumn>({
  role: "needs-survey",
  name: "Needs Survey",
  title: "member",
  dated: "date",
  columns: {
    round: roundColumn,
    date: {
      ...answeredColumn,
      note: "The day of the answer; the latest one is used.",
    },
    member: {
      ...memberColumn,
      needed: true,
      note: "Who answered, by the name in the Members sheet.",
    },
    topic: {
      heading: "Topic",
      width: 32,
      needed: true,
      also: /^(?:topics?|themes?|subject|area)$/,
      note: "What it is about: an action (1-(a)), a milestone (1.1.3/10), or words.",
    },
    need: {
      heading: "Need",
      width: 11,
      needed: true,
      holds: "word",
      choices: needs,
      also: /^(?:needs?|need level|level of need)$/,
      note: "none, low, medium or high; Needs and Plan sums it up by topic and sub-region.",
    },
    implemented: {
      heading: "Implemented",
      width: 13,
      holds: "word",
      choices: implemented,
      also: /^(?:implemented|implementation)$/,
      note: "Whether the Member has it already: yes, no or in progress.",
    },
    comment: {
      heading: "Comment",
      width: 40,
      also: /^(?:comments?|remarks?)$/,
      note: "What the Member wrote besides.",
    },
    source: {
      heading: "Source",
      width: 24,
      also: /^(?:source|file)$/,
      note: "Where the row came from: a file, a letter.",
    },
  },
});

/** The rows of a Needs Survey. A name that is no Member's for sure, and a need that cannot be read, are left out. */
export function readNeedsSurvey(
  table: DataTable<NeedsColumn> | undefined,
  resolve: MemberResolver,
): readonly NeedRow[] {
  return (table?.rows ?? []).flatMap(({ row, cell }): NeedRow[] => {
    const match = resolve(cellText(cell("member")));
    const topic = cellText(cell("topic"));
    if (match.kind !== "sure" || topic === "") return [];
    const date = readDateCell(cell("date"));
    const need = readNeed(cellText(cell("need")));
    const has = readImplemented(cellText(cell("implemented")));
    return [
      {
        round: cellText(cell("round")),
        ...(date ? { date } : {}),
        member: match.member.name,
        topic,
        ...(need ? { need } : {}),
        ...(has ? { implemented: has } : {}),
        row,
      },
    ];
  });
}
