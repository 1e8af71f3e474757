import { calendarDate } from "../../../src/domain/shared/calendar-date";
import type { SheetDrawing } from "../../../src/sheets/sheet-drawing";
import { aDrawing } from "../../contracts/a-drawing";

const heading = { bold: true, fill: "#1F3864", colour: "#FFFFFF", wrap: true } as const;
const rule = { sides: ["bottom"], colour: "#D9D9D9" } as const;

/** A drawing that uses everything a drawing can: notes, links, bars, filter, frozen rows, print set-up, all styles. */
export const aRichDrawing = (name: string): SheetDrawing =>
  aDrawing(
    name,
    [
      [{ value: "KPI Progress", style: { bold: true, size: 16 } }],
      ["As of", { value: { date: calendarDate("2019-06-30") } }],
      [],
      ["Action", "Progress", "Status"].map((value) => ({ value, style: heading })),
      [
        {
          value: "Risk & management",
          style: { wrap: true, verticalAlign: "top", indent: 1, border: rule },
          note: 'At least\n"22/33" Members',
        },
        { value: 0.77, style: { numberFormat: "0%", align: "right", border: rule } },
        {
          value: "► Behind",
          style: { fill: "#FFE8B3", colour: "#6B4700", italic: true },
          link: { sheet: "Director's log", address: "C5" },
        },
      ],
      [
        { value: "=HS", style: { numberFormat: '"KPI "0.0' }, note: "_x0041_" },
        { value: 12.5, style: { numberFormat: '"KPI "0.0' } },
        { value: "No data", style: { fill: "#EFEFEF", hatch: true, colour: "#555555", align: "center" } },
      ],
      [{ value: null, style: { fill: "#E7DCF5" } }, null, true],
    ],
    {
      columnWidths: [30, 12, 14.5],
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      freeze: { rows: 4, columns: 1 },
      filter: { top: 3, left: 0, bottom: 5, right: 2 },
      dataBars: [{ range: { top: 4, left: 1, bottom: 5, right: 1 }, min: 0, max: 1, colour: "#9CC3E6" }],
      tabColour: "#1E7B34",
      print: {
        orientation: "landscape",
        fitToWidth: true,
        repeatRows: { first: 0, last: 3 },
        paper: "a4",
        footer: { left: "R&D plan", center: "As of 30 June 2019", right: "page &P of &N" },
      },
    },
  );
