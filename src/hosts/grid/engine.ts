import type * as OSpreadsheet from "@odoo/o-spreadsheet";

/** The library that the grid stands on. It is handed in: in the browser it is a script of its own, never bundled. */
export type Engine = Pick<
  typeof OSpreadsheet,
  "Model" | "load" | "UIPlugin" | "registries" | "helpers" | "DEFAULT_LOCALE"
>;

export type GridModel = OSpreadsheet.Model;
export type BookData = OSpreadsheet.WorkbookData;
export type SheetData = OSpreadsheet.SheetData;
export type ChartData = OSpreadsheet.ChartDefinition;
export type BarChartData = Extract<ChartData, { readonly type: "bar" }>;
export type CoreCommand = OSpreadsheet.CoreCommand;
export type Command = OSpreadsheet.Command;
export type GridLocale = OSpreadsheet.Locale;
export type {
  CellPosition,
  CollaborationMessage,
  Style,
  TransportService,
  UID,
  Zone,
} from "@odoo/o-spreadsheet";
