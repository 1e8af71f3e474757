import { type FigureEntry, planEnterFigures } from "../usecases/enter-figures";
import { lookAtPlan } from "../usecases/plan-picture";
import type { Workbook } from "../usecases/ports/workbook";
import type { CalendarDate } from "../domain/shared/calendar-date";
import { count } from "../domain/shared/plural";

/** What an import of figures would write, and what it leaves out; written unless it is a dry run. */
export async function importFigures(
  workbook: Workbook,
  entries: readonly FigureEntry[],
  { today, isDry }: { readonly today: CalendarDate; readonly isDry: boolean },
) {
  const picture = await lookAtPlan(workbook, { asOf: undefined, today });
  const plan = planEnterFigures(picture.model, entries, picture.report);
  if (!isDry && plan.changes.length > 0) await workbook.apply(plan.changes);
  const refused = new Set(plan.problems.map(({ text }) => /^Figure \d+/.exec(text)?.[0] ?? text)).size;
  return { plan, figures: entries.length, refused };
}

export type ImportedFigures = Awaited<ReturnType<typeof importFigures>>;

export const figuresJson = ({ plan, figures, refused }: ImportedFigures) => ({
  ...{ kind: "figures", figures, refused, cells: plan.preview },
  ...{ problems: plan.problems, warnings: plan.warnings },
});

export const figuresText = ({ plan, figures, refused }: ImportedFigures, out: string | undefined): string =>
  [
    `${count(figures, "figure")} for KPI Values, ${refused} left out`,
    ...[...plan.problems, ...plan.warnings].map(({ text, next }) => `  ${text} ${next}`),
    out === undefined ? "Nothing was written." : `Written to ${out}`,
    "",
  ].join("\n");
