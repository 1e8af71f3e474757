import { sheetOf } from "../../contract/contract-case";
import { same } from "../../contract/same";
import type { CheckCase, ExcelUnderCheck } from "./check-case";

type Look = (
  sheet: Excel.Worksheet,
  tools: { readonly sync: () => Promise<void>; readonly context: Excel.RequestContext },
) => Promise<void>;

/** Excel's own calls on one scratch sheet with two filled cells. */
const onSheet =
  (look: Look, rows: Parameters<typeof sheetOf>[1] = [["a", "b"]]): CheckCase["run"] =>
  async (excel) => {
    await excel.open([sheetOf("Calls", rows)]);
    await excel.talk(({ context, sync }) => look(sheetIn(excel, { context, sync }), { context, sync }));
  };

const sheetIn = (excel: ExcelUnderCheck, session: Parameters<ExcelUnderCheck["sheet"]>[0]): Excel.Worksheet =>
  excel.sheet(session, "Calls");

/** What the host takes Excel's own calls to do; each was read of, and none is promised for every Excel. */
export const assumedCases: readonly CheckCase[] = (
  [
    [
      "an empty sheet has no used cells",
      onSheet(async (sheet, { sync }) => {
        const used = sheet.getUsedRangeOrNullObject(true);
        await sync();
        same("is a null object", used.isNullObject, true);
      }, []),
    ],
    [
      "cells with a style and no value are not used",
      onSheet(async (sheet, { sync }) => {
        sheet.getRange("D9").format.fill.color = "#FFCC00";
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load({ rowCount: true, columnCount: true });
        await sync();
        same("rows and columns", [used.rowCount, used.columnCount], [1, 2]);
      }),
    ],
    [
      "past the last sheet there is none",
      onSheet(async (sheet, { sync }) => {
        const next = sheet.getNextOrNullObject();
        next.load({ id: true });
        const nextButOne = next.getNextOrNullObject();
        nextButOne.load({ id: true });
        await sync();
        same("are null objects", [next.isNullObject, nextButOne.isNullObject], [true, true]);
      }),
    ],
    [
      "in a list of styles a cell with none stays as it was",
      onSheet(async (sheet, { sync }) => {
        const cells = sheet.getRange("A1:B1");
        cells.format.fill.color = "#FFCC00";
        cells.setCellProperties([[{ format: { fill: { color: "#1E7B34" } } }, {}]]);
        const told = cells.getCellProperties({ format: { fill: { color: true } } });
        await sync();
        same(
          "colours",
          told.value[0]?.map(({ format }) => format?.fill?.color),
          ["#1E7B34", "#FFCC00"],
        );
      }),
    ],
    [
      "an apostrophe before a text is no part of it",
      onSheet(async (sheet, { sync }) => {
        const cells = sheet.getRange("A1:B1");
        cells.values = [["'=1+1", "'007"]];
        cells.load({ values: true, formulas: true });
        await sync();
        same("values", cells.values, [["=1+1", "007"]]);
      }),
    ],
    [
      "null among what is written leaves its cell alone",
      onSheet(async (sheet, { sync }) => {
        const cells = sheet.getRange("A1:B1");
        cells.formulas = [["=1+1", null]];
        cells.load({ values: true });
        await sync();
        same("values", cells.values, [[2, "b"]]);
      }),
    ],
    [
      "formats are copied from one range to another",
      onSheet(async (sheet, { sync }) => {
        sheet.getRange("A1").format.fill.color = "#FFCC00";
        sheet.getRange("A2").copyFrom(sheet.getRange("A1"), "Formats");
        const told = sheet.getRange("A2").getCellProperties({ format: { fill: { color: true } } });
        await sync();
        same("the colour", told.value[0]?.[0]?.format?.fill?.color, "#FFCC00");
      }),
    ],
    [
      "clearing takes values, formats and locks",
      onSheet(async (sheet, { sync }) => {
        const cell = sheet.getRange("A1");
        cell.format.protection.locked = false;
        cell.format.fill.color = "#FFCC00";
        cell.clear("All");
        cell.format.protection.load({ locked: true });
        cell.load({ values: true });
        const told = cell.getCellProperties({ format: { fill: { color: true } } });
        await sync();
        same(
          "value, lock and colour",
          [cell.values, cell.format.protection.locked, told.value[0]?.[0]?.format?.fill?.color],
          [[[""]], true, "#FFFFFF"],
        );
      }),
    ],
    [
      "a date that the workbook computes tells how it counts days",
      onSheet(async (_, { sync, context }) => {
        const day = context.workbook.functions.date(1904, 1, 2);
        day.load({ value: true });
        await sync();
        same("1 or 1463", [1, 1463].includes(Number(day.value)), true);
      }),
    ],
  ] as const
).map(([name, run]) => ({ group: "what is assumed of Excel's calls", name, run }));
