const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** How [Content_Types].xml calls what parts hold. */
export const contentTypeNames = {
  worksheet: `${spreadsheet}.worksheet+xml`,
  styles: `${spreadsheet}.styles+xml`,
  comments: `${spreadsheet}.comments+xml`,
  table: `${spreadsheet}.table+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  noteBoxes: "application/vnd.openxmlformats-officedocument.vmlDrawing",
} as const;
