import { addToList } from "../../../domain/shared/add-to-list";
import {
  type Aggregate,
  figureKey,
  type KpiValue,
  type KpiValues,
} from "../../../domain/kpi/evidence/evidence";
import type { MemberResolver } from "../../../domain/member/resolve-member";
import { saysNothing } from "../../../domain/shared/plain-text";
import type { Remark } from "../../../domain/shared/remark";
import { cellNumber, cellText, isBlank, isPercentCell } from "../../cell-text";
import type { CellValue } from "../../sheet-snapshot";
import { readDateCell, readYesNo } from "../answers";
import type { DataRow, DataTable } from "../data-table";
import { type DayFrame, readFigureDays } from "./figure-days";
import { countsIn, readAggregate } from "./figure-words";
import { sheetTable } from "../sheet-table";

export type ValuesColumn = "kpi" | "date" | "value" | "of" | "member" | "note" | "source" | "aggregate";

/** Figures that no other sheet tells: a row for each, with its day or period. Source: RULES-2 11. */
export const kpiValuesTable = sheetTable<ValuesColumn>({
  role: "kpi-values",
  name: "KPI Values",
  title: "kpi",
  dated: "date",
  // A plan that keeps a date and a value beside its targets is a plan.
  isMeant: (_, { texts }) => ![...texts.values()].some((text) => /\btargets?\b|\bgoal\b/i.test(text)),
  columns: {
    kpi: {
      heading: "KPI",
      width: 12,
      needed: true,
      also: /^(?:(?:kpi|indicator|measure)(?:s|(?: (?:id|code|no|number|ref|name)))?|code|kr|key results?)$/,
      note: "The KPI by its id: 1-(a), 1-(h)(2); the office's own id or the indicator's words do as well.",
    },
    date: {
      heading: "Date",
      width: 14,
      needed: true,
      also: /^(?:dates?|day|period|month|quarter|mois|trimestre|periode|as of|date or period|reporting (?:date|period)|measured on|date of measurement)$/,
      note: "A day, or a period, which means its last day: Q2 2025, FY 2024/25, June 2025.",
    },
    value: {
      heading: "Value",
      width: 12,
      needed: true,
      also: /^(?:(?:(?:cumulative |new )?(?:values?|figures?)(?: (?:cumulative|to date|so far|new|in the period))?)|actual|results?|reading|measured value|valeurs?(?: cumulees?)?)$/,
      note: "The figure in the unit of the target; per cent with a % sign.",
    },
    of: {
      heading: "Of",
      width: 10,
      holds: "number",
      also: /^(?:of|out of|denominator|base)$/,
      note: "What a share or a mean is of: 45 of 60. Shares are added up before they are divided.",
    },
    member: {
      heading: "Member",
      width: 22,
      choices: "members",
      also: /^(?:members?|member administration|countr(?:y|ies)|branch(?:es)?)$/,
      note: "Whose figure it is, where there is one for each Member.",
    },
    note: {
      heading: "Note",
      width: 40,
      also: /^(?:notes?|comments?|remarks?)$/,
      note: "Anything worth knowing about it.",
    },
    source: {
      heading: "Source",
      width: 24,
      also: /^(?:source|file|evidence)$/,
      note: "Where it comes from.",
    },
    aggregate: {
      heading: "Aggregate",
      width: 12,
      choices: ["sum", "mean", "latest", "greatest"],
      also: /^(?:aggregate|aggregation)$/,
      note: "How several figures become one: sum, mean, latest, greatest. Blank: by what they count.",
    },
  },
});

interface ValuesFrame extends DayFrame {
  readonly resolve: MemberResolver;
}

export interface ReadValues {
  readonly values: KpiValues;
  readonly remarks: readonly Remark[];
  /** The cell that names the KPI, by its key: for ids that no plan has. */
  readonly named: ReadonlyMap<
    string,
    { readonly text: string; readonly address: string; readonly rows: number }
  >;
}

/** The figures by the KPI that they name. A row without a day, or with a text as value, is a remark and counts nowhere. */
export function readKpiValues(table: DataTable<ValuesColumn>, frame: ValuesFrame): ReadValues {
  const values = new Map<string, KpiValue[]>();
  const named = new Map<string, { text: string; address: string; rows: number }>();
  const remarks: Remark[] = [];
  const counts = countsIn([...table.above, ...table.heading.texts.values()]);
  for (const row of table.rows) {
    const text = cellText(row.cell("kpi"));
    const issue = (column: ValuesColumn, code: string, said: string, next: string) =>
      remarks.push({
        code,
        severity: "warning",
        source: { sheet: table.sheet, address: row.address(column) },
        text: said,
        next,
      });
    if (text === "") {
      issue(
        "kpi",
        "value-without-kpi",
        "The row names no KPI, so its figure counts nowhere.",
        "Write the id of a KPI: 1-(a).",
      );
      continue;
    }
    const key = figureKey(text);
    const seen = named.get(key);
    named.set(key, { text, address: seen?.address ?? row.address("kpi"), rows: (seen?.rows ?? 0) + 1 });
    const found = readRow(row, { ...frame, sheet: table.sheet, issue });
    if (found) addToList(values, key, counts === undefined ? found : { ...found, counts });
  }
  const totals = table.totals.map((row): Remark => ({
    code: "total-row",
    severity: "info",
    source: { sheet: table.sheet, address: row.address("kpi") },
    text: `Row ${row.row} sums up others, so it is no figure of its own.`,
    next: "Name a KPI in it if it is one.",
  }));
  return { values, named, remarks: [...remarks, ...totals] };
}

interface RowFrame extends ValuesFrame {
  readonly sheet: string;
  readonly issue: (column: ValuesColumn, code: string, text: string, next: string) => void;
}

function readRow(row: DataRow<ValuesColumn>, frame: RowFrame): KpiValue | undefined {
  const { cell, address } = row;
  const { issue, sheet } = frame;
  const span = readFigureDays(cell("date"), frame);
  if (span === undefined)
    issue(
      "date",
      "value-date-unread",
      `"${cellText(cell("date"))}" is no day or period that can be read.`,
      "Type a day, or Q2 2025, FY 2024/25, June 2025.",
    );
  const value = readFigure(cell("value"));
  if (value === undefined && !isBlank(cell("value")) && !saysNothing(cellText(cell("value"))))
    issue(
      "value",
      "value-unread",
      `"${cellText(cell("value"))}" is no figure.`,
      "Type a number, a percentage, a date, or yes or no.",
    );
  const of = cellNumber(cell("of"));
  if (of === undefined && !isBlank(cell("of")))
    issue(
      "of",
      "value-of-unread",
      `Of says "${cellText(cell("of"))}", which is no number.`,
      "Type a number or leave it blank.",
    );
  if (typeof value === "number" && of !== undefined && !isPercentCell(cell("value")) && of <= 0)
    issue(
      "value",
      "value-of-unread",
      `Of says ${of}, which nothing can be of.`,
      "Type a number above zero or leave it blank.",
    );
  if (span === undefined || value === undefined) return undefined;
  const member = memberOf(cellText(cell("member")), frame);
  const aggregate = aggregateOf(cellText(cell("aggregate")), issue);
  const isShare = isPercentCell(cell("value")) || /%\s*$/.test(cellText(cell("value")));
  return {
    ...span,
    value,
    source: { sheet, address: address("value") },
    ...(isShare ? { isShare } : {}),
    ...(of === undefined ? {} : { of }),
    ...(member === undefined ? {} : { member }),
    ...(aggregate === undefined ? {} : { aggregate }),
  };
}

/** A number, a day, or yes or no; undefined where a cell holds none of them. */
export function readFigure(cell: CellValue): KpiValue["value"] | undefined {
  const number = cellNumber(cell);
  if (number !== undefined) return number;
  const day = readDateCell(cell);
  if (day !== undefined) return day;
  const answer = readYesNo(cell);
  return typeof answer === "boolean" ? answer : undefined;
}

function memberOf(text: string, { resolve, issue }: RowFrame): string | undefined {
  if (text === "") return undefined;
  const match = resolve(text);
  if (match.kind === "sure") return match.member.name;
  issue(
    "member",
    "value-member-unknown",
    `"${text}" is no Member of the register; the figure counts under that name.`,
    "Write the name as in the Members sheet.",
  );
  return text;
}

function aggregateOf(text: string, issue: RowFrame["issue"]): Aggregate | undefined {
  const found = readAggregate(text);
  if (found === undefined && text !== "")
    issue(
      "aggregate",
      "value-aggregate-unread",
      `"${text}" is no way to make one figure of several.`,
      "Choose sum, mean, latest or greatest.",
    );
  return found;
}
