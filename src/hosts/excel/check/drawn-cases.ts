import type { SheetDrawing } from "../../../sheets/sheet-drawing";
import { aDrawing } from "../../contract/a-drawing";
import { aLivingDrawing, countedPlan } from "../../contract/a-living-drawing";
import { same } from "../../contract/same";
import { newerCalls } from "../newer-calls";
import { codeOf } from "../run/excel-error";
import type { CheckCase, ExcelUnderCheck } from "./check-case";

const name = "Dashboard";

/** Draws beside the plan that is counted, and looks at the sheet with Excel's own calls. */
const drawn =
  (
    drawing: SheetDrawing,
    look: (
      sheet: Excel.Worksheet,
      tools: { readonly sync: () => Promise<void>; readonly excel: ExcelUnderCheck },
    ) => Promise<void>,
  ): CheckCase["run"] =>
  async (excel) => {
    const workbook = await excel.open([countedPlan]);
    await workbook.apply([{ kind: "draw", drawing }]);
    await excel.talk((session) => look(excel.sheet(session, name), { sync: session.sync, excel }));
  };

const styled = aDrawing(name, [
  [
    {
      value: "Behind",
      style: { fill: "#F9D0CC", colour: "#8A1C1C", bold: true, wrap: true, align: "center" },
    },
    { value: 0.5, style: { numberFormat: "0%" } },
    "plain",
  ],
]);

const framed = aDrawing(
  name,
  [
    ["No.", "Status"],
    [1, "x"],
    [2, "y"],
  ],
  {
    columnWidths: [10, 40],
    freeze: { rows: 1, columns: 0 },
    filter: { top: 0, left: 0, bottom: 2, right: 1 },
  },
);

const isRefused = (task: Promise<unknown>): Promise<unknown> =>
  task.then(
    () => "done",
    (error: unknown) => codeOf(error) ?? error,
  );

/** What a person would see of a drawing, as far as Excel tells of it. */
export const drawnCases: readonly CheckCase[] = (
  [
    [
      "fills, fonts, alignment and wrapping",
      drawn(styled, async (sheet, { sync }) => {
        const cells = sheet.getRange("A1:C1").getCellProperties({
          format: {
            fill: { color: true },
            font: { bold: true, color: true },
            horizontalAlignment: true,
            wrapText: true,
          },
        });
        await sync();
        const [first, , third] = cells.value[0] ?? [];
        const told = [first, third].map((cell) => [
          cell?.format?.fill?.color,
          cell?.format?.font?.bold,
          cell?.format?.font?.color,
          cell?.format?.horizontalAlignment,
          cell?.format?.wrapText,
        ]);
        same("the painted cell", told[0], ["#F9D0CC", true, "#8A1C1C", "Center", true]);
        same("the plain cell", told[1]?.slice(0, 2), ["#FFFFFF", false]);
      }),
    ],
    [
      "number formats, and formulas that compute",
      drawn(aLivingDrawing(), async (sheet, { sync }) => {
        const cells = sheet.getRange("B5:C7");
        cells.load({ formulas: true, values: true, numberFormat: true });
        await sync();
        same("formulas", cells.formulas[0], ["=SUM(B3:B4)", "=SUM(C3:C4)"]);
        same("values", cells.values[0], [5, 5]);
        same("the format of a share", cells.numberFormat[2]?.[1], "0%");
      }),
    ],
    [
      "widths of columns, the later one wider",
      drawn(framed, async (sheet, { sync }) => {
        const sizes = sheet.getRange("A1:B1").getColumnProperties({ format: { columnWidth: true } });
        await sync();
        const [narrow = 0, wide = 0] = sizes.value.map(({ format }) => format?.columnWidth ?? 0);
        same("wide over narrow is about 4", Math.round(wide / narrow), 4);
      }),
    ],
    [
      "frozen headings and a filter",
      drawn(framed, async (sheet, { sync }) => {
        const frozen = sheet.freezePanes.getLocationOrNullObject();
        frozen.load({ rowCount: true });
        sheet.autoFilter.load({ enabled: true, isDataFiltered: true });
        await sync();
        same("frozen rows", frozen.isNullObject ? 0 : frozen.rowCount, 1);
        same("filter", [sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered], [true, false]);
      }),
    ],
    [
      "conditional looks, those further up winning, for the range's first cell",
      drawn(aLivingDrawing(), async (sheet, { sync }) => {
        const { conditionalFormats } = sheet.getRange("A3:C4");
        const count = conditionalFormats.getCount();
        await sync();
        same("bars and looks", count.value, 3);
        const own = sheet.getRange("B3:C4").conditionalFormats;
        own.load({ type: true });
        await sync();
        const rules = own.items.flatMap(({ type }, index) => {
          if (type !== "Custom") return [];
          const { rule } = sheet.getRange("B3:C4").conditionalFormats.getItemAt(index).custom;
          rule.load({ formula: true });
          return [rule];
        });
        await sync();
        same(
          "formulas",
          rules.map(({ formula }) => formula),
          ["=AND(B3>2,B3<4)", '=$A3="Q2"'],
        );
      }),
    ],
    [
      "lists of choices",
      drawn(aLivingDrawing(), async (sheet, { sync }) => {
        const cells = ["A10:A12", "B10:B12", "C10:C12"].map((address) => {
          const { dataValidation } = sheet.getRange(address);
          dataValidation.load({ type: true });
          return dataValidation;
        });
        await sync();
        same(
          "kinds",
          cells.map(({ type }) => type),
          ["List", "List", "None"],
        );
      }),
    ],
    [
      "charts with their titles and as many series as were drawn",
      drawn(aLivingDrawing(), async (sheet, { sync }) => {
        sheet.charts.load({ name: true, title: { text: true } });
        await sync();
        const charts = sheet.charts.items.map((chart) => ({ chart, series: chart.series.getCount() }));
        await sync();
        same(
          "charts",
          charts.map(({ chart, series }) => [chart.name, chart.title.text, series.value]),
          ["stacked-bar", "clustered-bar", "line"].map((kind) => [
            `Members ${kind}`,
            `Members & quarters, ${kind}`,
            2,
          ]),
        );
      }),
    ],
    [
      "links to other sheets",
      drawn(aLivingDrawing(), async (sheet, { sync }) => {
        const cells = sheet.getRange("A8").getCellProperties({ hyperlink: true });
        await sync();
        const target = cells.value[0]?.[0]?.hyperlink?.documentReference ?? "";
        same("the target's cell", target.slice(target.lastIndexOf("!")), "!B2");
      }),
    ],
    [
      "a lock without a password that holds headings and leaves open cells",
      drawn(aLivingDrawing(), async (sheet, { sync, excel }) => {
        sheet.protection.load({ protected: true });
        await sync();
        same("locked", sheet.protection.protected, true);
        const write = (address: string): Promise<unknown> =>
          excel.talk((session) => {
            excel.sheet(session, name).getRange(address).values = [["x"]];
            return session.sync();
          });
        same("writing over a heading", await isRefused(write("B2")), "AccessDenied");
        same("writing into an open cell", await isRefused(write("B10")), "done");
      }),
    ],
    [
      "pages: landscape, and new ones where a table begins",
      drawn(aLivingDrawing(), async (sheet, { sync }) => {
        sheet.pageLayout.load({ orientation: true });
        const breaks = sheet.horizontalPageBreaks.getCount();
        await sync();
        same("page", [sheet.pageLayout.orientation, breaks.value], ["Landscape", 2]);
      }),
    ],
  ] as const
).map(([what, run]) => ({ group: "what is drawn", name: what, run }));

/** Notes need later calls than the rest. */
export const noteCase: CheckCase = {
  group: "what is drawn",
  name: "notes, and no second one where a sheet is drawn again",
  needs: "1.18",
  run: async (excel) => {
    const workbook = await excel.open([countedPlan]);
    const draw = { kind: "draw" as const, drawing: aLivingDrawing() };
    await workbook.apply([draw]);
    await workbook.apply([draw]);
    const count = await excel.talk(async (session) => {
      const notes = newerCalls(excel.isSetSupported).countNotes(excel.sheet(session, name));
      await session.sync();
      return notes?.value;
    });
    same("notes", count, 1);
  },
};
