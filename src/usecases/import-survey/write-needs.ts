import { longestAnswer } from "../../domain/survey/answers/odd-text";
import { needKey, type NeedRow } from "../../domain/survey/tallies/needs";
import { memberName } from "../../domain/member/member";
import { cellText } from "../../sheets/cell-text";
import type { FoundSheet } from "../../sheets/model/sheet-roles";
import type { DataRow } from "../../sheets/tables/data-table";
import { type NeedsColumn, needsTable } from "../../sheets/tables/needs-survey";
import { lastRows } from "../entering/upsert";
import { type TableEdits, writeTable } from "./table-edits";

/** A row per round, Member and topic of the Needs Survey. Source: RULES 8. */
export const writeNeeds = (
  needs: readonly NeedRow[],
  { sheets, source }: { readonly sheets: readonly FoundSheet[]; readonly source: string },
): TableEdits =>
  writeTable({
    sheets,
    table: needsTable,
    items: needs,
    keyOf: needKey,
    requestsFor: (rows) => {
      const byKey = lastRows({ rows }, keyOfRow);
      return ({ round, date, member, topic, need, implemented, comment }) => ({
        cells: {
          round,
          date: date && { kind: "date", date },
          member,
          topic,
          need,
          implemented,
          comment: comment?.slice(0, longestAnswer),
          source,
        },
        row: byKey.get(needKey({ round, member, topic })),
      });
    },
    // Where a row came from is said once: the same answers under another name of the file are no change.
    onlyNew: ["source"],
  });

const keyOfRow = ({ cell }: DataRow<NeedsColumn>): string =>
  needKey({
    round: cellText(cell("round")),
    member: memberName(cellText(cell("member"))),
    topic: cellText(cell("topic")),
  });
