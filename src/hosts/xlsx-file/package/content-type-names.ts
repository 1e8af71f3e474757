const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** How [Content_Types].xml calls what parts hold. */
export const contentTypeNames = {
  worksheet: `${spreadsheet}.worksheet+xml`,
  styles: `${spreadsheet}.styles+xml`,
  comments: `${spreadsheet}.comments+xml`,
  table: `${spreadsheet}.table+xml`,
  noteBoxes: "application/vnd.openxmlformats-officedocument.vmlDrawing",
} as const;
