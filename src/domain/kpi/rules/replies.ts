import { meets } from "../compare";
import type { FollowUpRow } from "../evidence";
import { anyDayWithin } from "../evidence-index";
import type { KpiRemark } from "../result";
import { isWithin, termSoFar } from "../review";
import { rowSources } from "../sources";
import { percentText } from "../words";
import type { Question } from "./question";
import { shareOf, type ShareTarget, type Tally } from "./tally";

/** Valid answers are the base: blank and N/A are left out. Replies and invited are shown beside it. Source: RULES 4. */
export function tallyReplies({ target, index, review }: Question<ShareTarget>): Tally {
  const span = termSoFar(review);
  const table = index.evidence.followUp;
  const rows = table.rows.filter(({ date }) => date !== undefined && isWithin(date, span));
  const positive = sumOf(rows, ({ effectsYes }) => effectsYes);
  const valid = positive + sumOf(rows, ({ effectsNo }) => effectsNo);
  return {
    sheet: table.sheet,
    hasRows: anyDayWithin(index.followUpDays, span),
    numerator: positive,
    denominator: valid,
    remarks: valid === 0 ? [] : replyRemarks({ positive, valid, rows, target }),
    sources: rowSources(table, rows),
  };
}

interface Replies {
  readonly positive: number;
  readonly valid: number;
  readonly rows: readonly FollowUpRow[];
  readonly target: ShareTarget;
}

/** The figures side by side, and a warning where another base would change the verdict. */
function replyRemarks({ positive, valid, rows, target }: Replies): readonly KpiRemark[] {
  const replied = sumOf(rows, (row) => row.replies ?? 0);
  const invited = sumOf(rows, (row) => row.invited ?? 0);
  const text = `${positive} positive of ${valid} valid answers, ${replied} replies, ${invited} invited.`;
  const isMet = (base: number) => meets(positive / base, target.comparator, shareOf(target));
  const others: readonly (readonly [string, number])[] = [
    ["replies", replied],
    ["invited", invited],
  ];
  const changed = others.filter(([, base]) => base > 0 && isMet(base) !== isMet(valid));
  const warnings = changed.map(([name, base]) => ({
    code: "other-base-other-verdict",
    text: `Counted from the ${base} ${name} it would be ${percentText(positive / base, isMet(base))} and the verdict would change.`,
  }));
  return [{ code: "replies", text }, ...warnings];
}

const sumOf = (rows: readonly FollowUpRow[], amount: (row: FollowUpRow) => number): number =>
  rows.reduce((sum, row) => sum + amount(row), 0);
