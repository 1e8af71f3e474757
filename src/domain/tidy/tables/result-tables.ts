import type { ActionKpi, KpiReport } from "../../kpi/report";
import { shownStatus } from "../../kpi/decision";
import type { KpiValues } from "../../kpi/evidence/evidence";
import { figureKey } from "../../kpi/evidence/evidence";
import type { FrozenReview } from "../../kpi/review/frozen-review";
import {
  boolean,
  type Common,
  day,
  maybe,
  orNull,
  text,
  tidySchema,
  type TidyTable,
  tidyTable,
} from "../tidy-table";

export const resultSchema = tidySchema({
  name: "result",
  about:
    "How a KPI stood at a review. The latest review is judged now; closed ones before it are as they were frozen then.",
  key: ["kpi_id"],
  columns: {
    kpi_id: text("The KPI."),
    is_frozen: boolean("A review that was closed; figures that were not frozen are null."),
    status: text("As computed by the rules."),
    shown_status: text("The director's status where one is set, else the computed one."),
    measure: maybe.text("What is counted: members, events, score."),
    unit: maybe.text("What its figures count."),
    actual: maybe.number("A share from 0 to 1, an average on its scale, Members and events whole."),
    denominator: maybe.number("What a share is of: the Members counted from, or the base."),
    expected: maybe.number("Expected by the review, unrounded."),
    baseline: maybe.number("The figure that it started from."),
    attainment: maybe.number("Actual over target, never capped: 0.77."),
    due: maybe.day("The last day by which it is judged."),
    members_yes: maybe.integer("Members that do; null where no Members are counted."),
    members_no: maybe.integer("Members that do not."),
    members_unknown: maybe.integer("Members of which nothing is known."),
    why: maybe.text("One sentence with the numbers put in."),
    note: maybe.text("What a director noted."),
  },
});

export const periodResultSchema = tidySchema({
  name: "period_result",
  about: "How a KPI stood in one of its periods.",
  key: ["kpi_id", "period_start", "period_end"],
  columns: {
    kpi_id: text("The KPI."),
    period_start: day("The period's first day."),
    period_end: day("Its last day."),
    actual: maybe.number("How much there was; null where nothing tells."),
    target_value: maybe.number("What the plan asks of this period, where it does."),
    is_met: maybe.boolean("Null while the period is open and not yet met."),
  },
});

export const valueSchema = tidySchema({
  name: "value",
  about: "A figure of a KPI that somebody entered: a row of KPI Values or a cell of the plan.",
  key: ["sheet", "address"],
  columns: {
    sheet: text("The sheet where it stands."),
    address: text("Its cell."),
    kpi_id: maybe.text("The KPI; null where no KPI of the plan is meant."),
    figure: text("The KPI as the row names it, without brackets and blanks."),
    value_start: maybe.day("The first day that it is of."),
    value_end: maybe.day("The last; the same for a day."),
    value_number: maybe.number("A number; a share is 0 to 1."),
    value_flag: maybe.boolean("Yes or no."),
    value_day: maybe.day("A day."),
    is_share: boolean("Written as a percentage."),
    value_of: maybe.number("What a share or a mean is of."),
    member: maybe.text("The Member whose figure it is."),
    aggregate: maybe.text("How several become one: sum, mean, latest or greatest."),
  },
});

/** Tables of how the KPIs stand. */
export function resultTables(
  report: KpiReport,
  common: Common,
  { reviews, values }: { readonly reviews: readonly FrozenReview[]; readonly values: KpiValues | undefined },
): readonly TidyTable[] {
  return [
    tidyTable(resultSchema, common, [
      ...report.results.map(resultRow),
      ...reviews.filter(({ asOf }) => asOf < report.asOf).flatMap((review) => frozenRows(review, common)),
    ]),
    tidyTable(
      periodResultSchema,
      common,
      report.results.flatMap(({ kpi, periods }) =>
        periods.map(({ start, end, actual, target, met }) => ({
          kpi_id: kpi.id,
          ...{ period_start: start, period_end: end, actual, target_value: target ?? null, is_met: met },
        })),
      ),
    ),
    tidyTable(valueSchema, common, valueRows(report, values ?? new Map())),
  ];
}

const resultRow = (result: ActionKpi) => ({
  kpi_id: result.kpi.id,
  is_frozen: false,
  status: result.status,
  shown_status: shownStatus(result),
  measure: orNull(result.measure),
  unit: orNull(result.unit),
  actual: result.actual,
  denominator: result.denominator,
  expected: result.expected,
  baseline: result.baseline,
  attainment: result.attainment,
  due: result.due,
  members_yes: result.members?.yes.length ?? null,
  members_no: result.members?.no.length ?? null,
  members_unknown: result.members?.unknown.length ?? null,
  why: orNull(result.why),
  note: orNull(result.decision?.further?.note ?? result.decision?.note),
});

const frozenRows = ({ asOf, kpis }: FrozenReview, { rules_version }: Common) =>
  [...kpis].map(([id, frozen]) => ({
    ...{ review: asOf, rules_version: frozen.rules ?? rules_version },
    ...{
      kpi_id: id,
      is_frozen: true,
      status: frozen.status,
      shown_status: frozen.setStatus ?? frozen.status,
    },
    ...{ measure: null, unit: orNull(frozen.unit), actual: frozen.actual, attainment: frozen.attainment },
    ...{ denominator: null, expected: null, baseline: null, due: null, why: null, note: null },
    ...{ members_yes: null, members_no: null, members_unknown: null },
  }));

function valueRows({ results }: KpiReport, values: KpiValues) {
  const ids = new Map(
    results.flatMap(({ kpi }) => [
      ...(kpi.ownId === undefined ? [] : [[figureKey(kpi.ownId), kpi.id] as const]),
      [figureKey(kpi.id), kpi.id] as const,
    ]),
  );
  return [...values].flatMap(([figure, rows]) =>
    rows.map(({ value, start, end, of, member, aggregate, isShare, source }) => ({
      ...{ sheet: source.sheet, address: source.address, kpi_id: ids.get(figure) ?? null, figure },
      ...{ value_start: start, value_end: end },
      value_number: typeof value === "number" ? value : null,
      value_flag: typeof value === "boolean" ? value : null,
      value_day: typeof value === "string" ? value : null,
      ...{
        is_share: isShare ?? false,
        value_of: of ?? null,
        member: orNull(member),
        aggregate: aggregate ?? null,
      },
    })),
  );
}
