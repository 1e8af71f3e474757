import type { DaySpan } from "../kpi/review/review";
import type { Pillar } from "../plan/plan";
import type { ProgressTallies, Tally } from "../workplan/progress-tally";
import type { ReportCell, ReportRow, TableDraft } from "./annual-report";
import { figure, group, left, noteIf, right, row, total } from "./cells";
import { pillarTitle } from "./results-tables";

/** How the work plan of a fiscal year was carried out. */
export interface WorkPlanYear {
  readonly fiscalYear: DaySpan;
  readonly tallies: ProgressTallies;
  /** Rows of the log that may be planned events and wait for a person's yes: they count as neither. */
  readonly toConfirm: number;
}

/**
 * What the work plan promised and what became of it, by pillar and sub-region. undefined where it promises nothing. An event that
 * serves several pillars stands under each, and once in the total.
 */
export function workPlanProgress(
  { tallies, toConfirm }: WorkPlanYear,
  { pillars, frame }: { readonly pillars: readonly Pillar[]; readonly frame: string },
  word: string,
): TableDraft | undefined {
  const { total: all, byPillar, bySubRegion } = tallies;
  if (all.planned === 0) return undefined;
  const ofPillars = pillars.flatMap((pillar): readonly ReportRow[] => {
    const own = byPillar.get(String(pillar.number));
    return own === undefined ? [] : [row(...lineOf(pillarTitle(pillar), own))];
  });
  const regions = [...bySubRegion].filter(([name]) => name !== "");
  const nobody = bySubRegion.get("");
  return {
    caption: `Work plan: planned and delivered, ${frame}`,
    columns: [
      left("", 14),
      left("Pillar or sub-region", 46),
      right("Planned", 20),
      right("Delivered", 18),
      right("Still planned", 12),
      right("Carried forward or open", 11),
      right("Cancelled", 11),
      right("Unplanned", 11),
    ],
    rows: [
      group("By pillar"),
      ...ofPillars,
      ...(regions.length === 0 ? [] : [group(`By sub-region of the ${word} they were for`)]),
      ...regions.map(([name, own]) => row(...lineOf(name, own))),
      ...(nobody === undefined || regions.length === 0
        ? []
        : [row(...lineOf(`Names none of the ${word}`, nobody))]),
      total(...lineOf("All, each once", all)),
    ],
    empty: "",
    footnotes: [
      "Carried forward or open: postponed, overdue, or without a word in the log. Unplanned: delivered, and promised by no line of the work plan; what was offered upon request is among them.",
      ...noteIf(
        toConfirm > 0,
        () =>
          `${toConfirm} rows of the log may be planned events and are not confirmed (Work › Map): they count as unplanned.`,
      ),
    ],
  };
}

const lineOf = (name: string, tally: Tally): readonly ReportCell[] => [
  "",
  name,
  figure(tally.planned),
  figure(tally.delivered),
  figure(tally.scheduled),
  figure(tally.postponed + tally.overdue + tally.open),
  figure(tally.cancelled),
  figure(tally.unplanned + tally.onRequest),
];
