import { type OfficeTrouble, type Region, troublesOf } from "../../domain/region/region";
import { palette, usualStatusStyles } from "../palette";
import type { DrawnCell, SheetDrawing } from "../sheet-drawing";
import { cellStyleOf } from "../status-styles";
import { type FileAddresses, officeCell, regionTable, share, words } from "./region-table";

export const worstKpisName = "Worst KPIs";

/** More than these nobody reads through; the offices' own files have all. */
const mostRows = 400;

/** The KPIs of all offices that are late or missed, the worst first. */
export function worstKpisSheet({ offices }: Region, addresses: FileAddresses): SheetDrawing {
  const troubles = troublesOf(offices);
  const shown = troubles.slice(0, mostRows);
  const more =
    troubles.length > shown.length ? ` The first ${mostRows} of ${troubles.length} are listed.` : "";
  return regionTable({
    name: worstKpisName,
    title: "Worst KPIs",
    lines: [
      `Not achieved, off track, partly achieved and behind, in this order; then what is least attained.${more}`,
    ],
    columns: [
      { heading: "Office", width: 24 },
      { heading: "KPI", width: 10 },
      { heading: "Action", width: 40 },
      { heading: "Milestones", width: 14 },
      { heading: "Status", width: 16 },
      { heading: "Attainment", width: 11, style: { align: "center" } },
      { heading: "Why", width: 50 },
    ],
    rows: shown.map((trouble) => rowOf(trouble, addresses)),
    empty: "No KPI is late or missed.",
  });
}

function rowOf(
  { office: { office, path }, kpi }: OfficeTrouble,
  addresses: FileAddresses,
): readonly DrawnCell[] {
  const { symbol, word } = usualStatusStyles[kpi.status];
  return [
    officeCell(office, addresses(path)),
    words(kpi.id, { colour: palette.text, bold: true }),
    words(kpi.action),
    words(kpi.milestones.join(", ")),
    words(`${symbol} ${word}`, { ...cellStyleOf(usualStatusStyles[kpi.status]), bold: true }),
    share(kpi.attainment),
    words(kpi.why),
  ];
}
