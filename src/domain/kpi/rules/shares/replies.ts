import { meets } from "../../compare";
import type { SourceCell } from "../../../shared/source-cell";
import type { EvidenceTable, FollowUpRow } from "../../evidence/evidence";
import { anyDayWithin } from "../../evidence/evidence-index";
import { remembered } from "../../../shared/remembered";
import type { KpiRemark } from "../../result";
import { type DaySpan, isWithin, termSoFar } from "../../review/review";
import { rowSources } from "../../evidence/sources";
import { percentText, roundingOf } from "../../words";
import type { RuleInput } from "../rule-input";
import { leftOutReplies } from "./replies-left-out";
import { decimalsOf, shareOf, type ShareTarget, type Tally } from "./tally";

/** Valid answers are the base: blank and N/A are left out. Replies and invited are shown beside it. Source: RULES 4. */
export function tallyReplies({ target, index, review }: RuleInput<ShareTarget>): Tally {
  const span = termSoFar(review);
  const table = index.evidence.followUp;
  const sums = known(table.rows, `${span.start} ${span.end}`, () => sumReplies(table, span));
  return {
    sheet: table.sheet,
    hasRows: anyDayWithin(index.followUpDays, span),
    numerator: sums.positive,
    denominator: sums.valid,
    remarks: [...(sums.valid === 0 ? [] : replyRemarks(sums, target)), ...leftOutReplies(table, review)],
    sources: sums.sources,
  };
}

interface Replies {
  readonly positive: number;
  readonly valid: number;
  readonly replied: number;
  readonly invited: number;
  readonly sources: readonly SourceCell[];
}

const known = remembered<Replies>();

function sumReplies(table: EvidenceTable<FollowUpRow>, span: DaySpan): Replies {
  const rows = table.rows.filter(({ date }) => date !== undefined && isWithin(date, span));
  const positive = sumOf(rows, ({ effectsYes }) => effectsYes);
  return {
    positive,
    valid: positive + sumOf(rows, ({ effectsNo }) => effectsNo),
    replied: sumOf(rows, ({ replies }) => replies ?? 0),
    invited: sumOf(rows, ({ invited }) => invited ?? 0),
    sources: rowSources(table, rows),
  };
}

/** The figures side by side, and a warning where another base would change the verdict. */
function replyRemarks(
  { positive, valid, replied, invited }: Replies,
  target: ShareTarget,
): readonly KpiRemark[] {
  const text = `${positive} positive of ${valid} valid answers, ${replied} replies, ${invited} invited.`;
  const isMet = (base: number) => meets(positive / base, target.comparator, shareOf(target));
  const others: readonly (readonly [string, number])[] = [
    ["replies", replied],
    ["invited", invited],
  ];
  const shown = (share: number, met: boolean) => percentText(share, roundingOf(met), decimalsOf(target));
  const changed = others.filter(([, base]) => base > 0 && isMet(base) !== isMet(valid));
  const warnings = changed.map(([name, base]) => ({
    code: "other-base-other-verdict",
    text: `Counted from the ${base} ${name} it would be ${shown(positive / base, isMet(base))} and the verdict would change.`,
  }));
  return [{ code: "replies", text }, ...warnings];
}

const sumOf = (rows: readonly FollowUpRow[], amount: (row: FollowUpRow) => number): number =>
  rows.reduce((sum, row) => sum + amount(row), 0);
