import { dayText } from "../../domain/kpi/words";
import { owedSince, type Region, type RegionOffice, reportingOf } from "../../domain/region/region";
import type { DrawnCell, SheetDrawing } from "../sheet-drawing";
import { type FileAddresses, officeCell, regionTable, words } from "./region-table";

export const notReportedName = "Not Reported";

/** Who has told nothing, and the files that are not among the figures, each with what to do. */
export const notReportedSheet = ({ offices, leftOut }: Region, addresses: FileAddresses): SheetDrawing =>
  regionTable({
    name: notReportedName,
    title: "Not Reported",
    lines: [
      "Files that are not among the figures, and offices in whose workbook nothing is dated since their last closed review (since the term began, where none is closed).",
    ],
    columns: [
      { heading: "File or office", width: 34 },
      { heading: "What is the matter", width: 60 },
      { heading: "What to do", width: 56 },
    ],
    rows: [
      ...leftOut.map(({ path, reason, next }) => [
        officeCell(path, addresses(path)),
        words(reason),
        words(next),
      ]),
      ...offices.flatMap((office) => silentRow(office, addresses)),
    ],
    empty: "Every file was read, and every office has something of its period.",
  });

function silentRow(
  { office, path, summary }: RegionOffice,
  addresses: FileAddresses,
): readonly (readonly DrawnCell[])[] {
  const reporting = reportingOf(summary);
  if (reporting === "reported") return [];
  const since = dayText(owedSince(summary));
  const said = {
    silent: [
      `Nothing dated since ${since}; the newest entry is of ${summary.newest === null ? "no day" : dayText(summary.newest)}.`,
      "Ask the office for what happened since then.",
    ],
    undated: [
      "What is entered has no day.",
      "Ask for the days: without them nobody can tell whether it is of this period.",
    ],
    nothing: ["Nothing is entered that a KPI could be computed from.", "Ask the office whether it began."],
  } as const;
  const [matter, next] = said[reporting];
  return [[officeCell(office, addresses(path)), words(matter), words(next)]];
}
