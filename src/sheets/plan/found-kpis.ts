import { readMeasure } from "../../domain/kpi/measure/measure";
import { kpiParts } from "../../domain/plan/kpi-parts";
import { isPerThing } from "../../domain/plan/flow-or-level";
import { readNumberCell } from "../../domain/plan/numbering";
import { plainText } from "../../domain/shared/plain-text";
import { unitIn } from "./headings/sentences";
import { foldedText } from "./headings/words";
import type { SourceCell } from "../../domain/shared/source-cell";
import { cellText, isBlank } from "../cell-text";
import type { FoundCell } from "./found-cell";
import type { PlanRole } from "./plan-columns";
import { linesWith, type PlanEntry } from "./plan-entries";
import type { PlanLine } from "./plan-lines";
import type { FoundKpi, FoundPeriod } from "./found-plan";
import { cellAt, roleCell, workCells } from "./line-cells";
import type { FurtherText } from "../../domain/plan/plan";
import { textIn } from "./set-aside-remarks";

type PlaceOf = (address: string) => SourceCell;

/** One KPI, numbered parts of one cell, or a KPI a row where several rows of the action have one. */
export function foundKpis(entry: PlanEntry, placeOf: PlaceOf): readonly FoundKpi[] {
  const [first] = entry.lines;
  if (first !== undefined && first.heading.kind === "work") return [workOf(first, placeOf)];
  const keyOf = (line: PlanLine): string => kpiKey(line);
  const rows = distinctRows(entry, keyOf);
  const labelled = rows.filter((line) => textIn("kpi")(line) !== "" || furtherKey(line) !== "");
  const numberless = rows.every((line) =>
    kpiParts(textIn("kpi")(line), textIn("target")(line)).every(({ part }) => part === undefined),
  );
  const many = rows.length > 1 && numberless && (labelled.length > 1 || hasNoIndicator(first));
  if (!many)
    return partsOf(rows.length > 0 ? rows : entry.lines.slice(0, 1), { number: undefined, placeOf, entry });
  let label = "";
  return rows.flatMap((line, place) => {
    label = textIn("kpi")(line) || label;
    return partsOf([line], { number: place + 1, placeOf, entry, label });
  });
}

/** Without a column of indicators each row with a target of its own is one. */
const hasNoIndicator = (line: PlanLine | undefined): boolean =>
  line !== undefined && !line.heading.columns.has("kpi");

/** Rows with an indicator, a target or figures, each different one once. */
function distinctRows(entry: PlanEntry, keyOf: (line: PlanLine) => string): readonly PlanLine[] {
  const targets = linesWith(entry, "target", keyOf);
  const labels = linesWith(entry, "kpi", keyOf);
  const figures = entry.lines.filter((line) =>
    line.heading.periods.some(({ column }) => !isBlank(line.at(column))),
  );
  const seen = new Set<string>();
  return [...new Set([...targets, ...labels, ...figures])]
    .sort((a, b) => a.row - b.row)
    .filter((line) => {
      const key = keyOf(line);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** Rows of the same action, indicator and target are one KPI spread over its activities, unless a further column tells them apart. */
function kpiKey(line: PlanLine): string {
  const own = [textIn("kpi")(line), textIn("target")(line)];
  if (line.heading.columns.has("activities")) return own.join("\n");
  const figures = line.heading.periods.map(({ column }) => cellText(line.at(column)));
  const due = isLent(line, "timeframe") ? "" : textIn("timeframe")(line);
  return [...own, furtherKey(line), textIn("actual")(line), due, ...figures].join("\n");
}

/** The column belongs to the other group of the row. */
const isLent = ({ heading: { assigned, columns } }: PlanLine, role: PlanRole): boolean =>
  assigned.some(({ column, isLent: lent }) => lent === true && column === columns.get(role));

const furtherKey = (line: PlanLine): string =>
  line.heading.columns.has("activities")
    ? ""
    : line.heading.dimensions
        .map((column) => cellText(line.at(column)))
        .join("\n")
        .trim();

interface Parts {
  readonly number: number | undefined;
  readonly placeOf: PlaceOf;
  readonly entry: PlanEntry;
  /** Of the rows above, where the row's own is merged with theirs. */
  readonly label?: string;
}

function partsOf(lines: readonly PlanLine[], { number, placeOf, entry, label }: Parts): readonly FoundKpi[] {
  const [first] = lines;
  if (first === undefined) return [];
  const joined = (role: PlanRole) =>
    [...new Set(lines.map(textIn(role)).filter((text) => text !== ""))].join("\n");
  const at = (role: PlanRole): FoundCell | undefined => {
    const line = lines.find((candidate) => cellText(candidate.cell(role)) !== "");
    return line && roleCell(line, role, placeOf);
  };
  const parts = kpiParts(joined("kpi") || (label ?? ""), joined("target"));
  const alone = parts.length === 1;
  const own = ownCells(lines, entry, placeOf);
  return parts.map((part) => ({
    ...part,
    ...own,
    part: number ?? part.part,
    targetCell: alone ? (at("target")?.value ?? null) : null,
    // A figure typed once beside several parts belongs to none of them for sure.
    baseline: alone ? at("baseline") : undefined,
    actual: alone ? at("actual") : undefined,
    periods: alone ? own.periods : [],
    measure: measureOf(first, at("measure")),
    better: at("direction"),
    sources: [at("kpi"), at("target") ?? { source: placeOf(first.address("target")) }].flatMap((cell) =>
      cell ? [cell.source] : [],
    ),
  }));
}

/** "Measured by" names a measure; a source or means of verification may, and mostly does not. */
function measureOf({ heading }: PlanLine, cell: FoundCell | undefined): FoundCell | undefined {
  const text = heading.texts.get(heading.columns.get("measure") ?? -1) ?? "";
  return cell !== undefined && (/measured?\b/i.test(text) || readMeasure(cell.text) !== undefined)
    ? cell
    : undefined;
}

/** What a KPI's own row says beside indicator, target and figures. */
function ownCells(lines: readonly PlanLine[], entry: PlanEntry, placeOf: PlaceOf) {
  const [first] = lines;
  const textOf = (role: PlanRole): string => lines.map(textIn(role)).find((text) => text !== "") ?? "";
  const ofAction = (role: PlanRole): string =>
    entry.lines.map(textIn(role)).find((text) => text !== "") ?? "";
  const own = (role: PlanRole): boolean => textOf(role) !== "" && textOf(role) !== ofAction(role);
  const line = lines.find((candidate) => textIn("timeframe")(candidate) !== "");
  return {
    ownId: ownIdOf(first),
    unit: unitOf(first),
    timeframe: line && own("timeframe") ? roleCell(line, "timeframe", placeOf) : undefined,
    owner: own("owner") ? textOf("owner") : undefined,
    further: first ? furtherOf(first) : [],
    periods: lines.flatMap((one) => periodCells(one, placeOf)),
  };
}

/** "FIE-01" in a column of its own, or where a number would stand that is no count: "1.2.3". */
function ownIdOf(line: PlanLine | undefined): string | undefined {
  if (line === undefined) return undefined;
  const own = textIn("ownId")(line);
  if (own !== "") return own;
  const number = textIn("number")(line);
  if (number !== "" && /\d/.test(number) && readNumberCell(number) === undefined) return number;
  return /^(\d{1,2}(?:\.\d{1,3}){1,4})\.?\s/.exec(line.action)?.[1];
}

function unitOf(line: PlanLine | undefined): string | undefined {
  if (line === undefined) return undefined;
  const own = textIn("unit")(line);
  // "Breakdowns per 10,000 km" is a rate, and no share.
  if (/^rates?$/i.test(own) && isPerThing(plainText(textIn("kpi")(line)).toLowerCase())) return undefined;
  if (own !== "") return own;
  const { columns, assigned } = line.heading;
  const headed = assigned.find(({ column }) => column === columns.get("target"))?.meaning?.unit;
  // "Cases cleared (%)": the indicator itself says what its figures are.
  return headed ?? unitIn(foldedText(textIn("kpi")(line) || line.action));
}

function periodCells(line: PlanLine, placeOf: PlaceOf): readonly FoundPeriod[] {
  return line.heading.periods.flatMap(({ column, what, period }) => {
    const cell = cellAt(line, column, placeOf);
    return cell === undefined || isBlank(cell.value) ? [] : [{ period, what, cell }];
  });
}

const longestFurther = 60;

/** Columns that may tell a row from others of the same KPI: a branch, a sex, an owner, any short name. */
function furtherOf(line: PlanLine): readonly FurtherText[] {
  const { assigned, texts, columns } = line.heading;
  const order = (role: string): number => (role === "dimension" ? 0 : role === "owner" ? 1 : 2);
  return [...assigned]
    .filter(
      ({ role, evidence, column }) =>
        role === "dimension" ||
        role === "owner" ||
        role === "level" ||
        role === "pillar" ||
        (role === "other" && evidence.names >= 0.6 && column !== columns.get("action")),
    )
    .sort((a, b) => order(a.role) - order(b.role))
    .flatMap(({ column }) => {
      const text = cellText(line.at(column));
      const heading = (texts.get(column) ?? "").replace(/\s+/g, " ");
      return text === "" || text.length > longestFurther ? [] : [{ heading, text }];
    });
}

/** An activity of a work plan as the one thing that is judged of it. Source: RULES-2 15. */
function workOf(line: PlanLine, placeOf: PlaceOf): FoundKpi {
  const { columns } = line.heading;
  const action = placeOf(line.address("action"));
  return {
    part: undefined,
    label: columns.get("kpi") === columns.get("action") ? "" : textIn("kpi")(line),
    targetText: "",
    targetCell: null,
    baseline: undefined,
    actual: undefined,
    measure: undefined,
    sources: [action],
    ownId: ownIdOf(line),
    unit: undefined,
    timeframe: undefined,
    owner: undefined,
    further: furtherOf(line),
    periods: periodCells(line, placeOf),
    work: workCells(line, placeOf),
  };
}
