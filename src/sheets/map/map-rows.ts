import type { MappedMilestone, MappedPart, MilestoneMap } from "../../domain/map/milestone-map";
import { rollUp } from "../../domain/kpi/roll-up";
import { type StatusNames, summarySentence } from "../../domain/kpi/summary";
import { ordinalText } from "../../domain/map/ordinal-text";
import type { ActionProposals } from "../../domain/map/propose-milestones";
import type { RspMilestone } from "../../domain/map/rsp";
import { palette } from "../palette";
import type { CellRange } from "../sheet-snapshot";
import type { DrawnRow } from "../sheet-drawing";
import { type MapLine, mapRow, type Standings } from "./map-row";
import type { MapColumn } from "./map-layout";

export interface MapBody {
  readonly map: MilestoneMap;
  readonly proposals: readonly ActionProposals[];
  readonly columns: readonly MapColumn[];
  readonly standings: Standings;
  readonly names: StatusNames;
  /** The row of the sheet at which the body begins, from 0. */
  readonly top: number;
}

export interface DrawnBody {
  readonly rows: readonly DrawnRow[];
  readonly merges: readonly CellRange[];
}

/** A band for each part of the RSP with its milestones, then the office's own actions and those without a reference. */
export function mapRows({ map, proposals, columns, standings, names, top }: MapBody): DrawnBody {
  const bands: readonly (readonly [string, readonly MapLine[]])[] = [
    ...map.parts.map((part) => [`RSP ${part.part}`, partLines(part)] as const),
    [
      "The office's own actions (not mentioned in the RSP)",
      map.specific.map((action) => ({ code: "", action })),
    ],
    ["Actions without a reference that can be read", proposals.map(openLine)],
  ];
  const rows: DrawnRow[] = [];
  const merges: CellRange[] = [];
  for (const [title, lines] of bands.filter(([, band]) => band.length > 0)) {
    const row = top + rows.length;
    merges.push({ top: row, bottom: row, left: 0, right: columns.length - 1 });
    const figures = bandFigures(lines, standings, names);
    rows.push(bandRow(title + figures, columns), ...lines.map((line) => mapRow(line, columns, standings)));
  }
  return { rows, merges };
}

/** "   ·   3 of 4 measured: 1 on track, 2 behind, 1 no data": each KPI once, however many milestones it serves. */
function bandFigures(lines: readonly MapLine[], standings: Standings, names: StatusNames): string {
  const actions = new Set(lines.flatMap(({ action }) => action?.id ?? []));
  const results = [...actions].flatMap((id) => standings.get(id)?.results ?? []);
  return results.length === 0 ? "" : `   ·   ${summarySentence(rollUp(results), names)}`;
}

const bandRow = (title: string, columns: readonly MapColumn[]): DrawnRow => ({
  height: 18,
  cells: columns.map((_, column) => ({
    value: column === 0 ? title : null,
    style: { bold: true, fill: palette.band, colour: palette.heading, verticalAlign: "center" },
  })),
});

function partLines({ part, milestones, whole, rsp }: MappedPart): readonly MapLine[] {
  const named = whole.length > 0 || (rsp !== undefined && milestones.length === 0);
  const wholeLines = named
    ? linesOf({ code: part, coverage: whole.length > 0 ? "served" : "gap", actions: whole, rsp })
    : [];
  const byWhole = whole.length > 0 ? `served as part of ${part}` : "";
  return [
    ...wholeLines,
    ...milestones.flatMap(({ ordinal, ...milestone }) =>
      linesOf({ ...milestone, code: ordinalText(ordinal) }, byWhole),
    ),
  ];
}

interface Served extends Pick<MappedMilestone, "coverage" | "actions"> {
  readonly code: string;
  readonly rsp: RspMilestone | undefined;
}

/** A line for each action of the milestone; its code and words stand in the first. */
function linesOf({ code, coverage, actions, rsp }: Served, byWhole = ""): readonly MapLine[] {
  const words = { code, ...(rsp ? { rsp } : {}) };
  if (coverage === "gap") return [{ ...words, isGap: true, note: "No action serves it" }];
  if (actions.length === 0) return [{ ...words, note: byWhole }];
  const note = coverage === "unknown" ? "The RSP sheet has no such milestone" : undefined;
  return actions.map((action, at): MapLine => ({
    ...(at === 0 ? words : { code: "" }),
    action,
    ...(note === undefined ? {} : { note }),
  }));
}

function openLine({ action, proposals }: ActionProposals): MapLine {
  const words = proposals.map(
    ({ milestone, certainty, likeness }) => `${milestone} (${certainty}, ${Math.floor(likeness * 100)} %)`,
  );
  const note = words.length === 0 ? "Its words propose no milestone" : `Proposed: ${words.join("; ")}`;
  return { code: "?", action, note };
}
