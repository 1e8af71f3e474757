/**
 * Everything here needs more than ExcelApi 1.9 and asks first whether this Excel has it. No other file of the product
 * may use such a call; a test over the source keeps it so.
 */
export interface NewerCalls {
  /** 1.11. Asks for the sign before decimals; undefined where this Excel cannot tell. */
  readonly decimalSeparator: (context: Excel.RequestContext) => (() => string) | undefined;
  /** 1.13. Merged areas of a range; undefined where this Excel cannot tell. */
  readonly mergedAreas: (range: Excel.Range) => Excel.RangeAreas | undefined;
  /** 1.13. Widens a table, its heading included; false where this Excel cannot. */
  readonly resizeTable: (table: Excel.Table, address: string) => boolean;
  /** 1.18. How many notes a sheet has; undefined where this Excel cannot tell. */
  readonly countNotes: (sheet: Excel.Worksheet) => OfficeExtension.ClientResult<number> | undefined;
  /** 1.18. Whether notes can be drawn at all. */
  readonly hasNotes: boolean;
  readonly deleteFirstNote: (sheet: Excel.Worksheet) => void;
  readonly addNote: (sheet: Excel.Worksheet, address: string, text: string) => void;
  /** 1.14. Whether a change was made by this very add-in; false where this Excel does not say. */
  readonly isOwnChange: (event: Excel.WorksheetChangedEventArgs) => boolean;
}

/** newerCalls(isSetSupported): what this Excel can do beyond the least that the product asks for. */
export function newerCalls(isSetSupported: (version: string) => boolean): NewerCalls {
  const has113 = isSetSupported("1.13");
  const hasNotes = isSetSupported("1.18");
  return {
    decimalSeparator: ({ application }) => {
      if (!isSetSupported("1.11")) return undefined;
      application.load({ decimalSeparator: true });
      return () => application.decimalSeparator;
    },
    mergedAreas: (range) => (has113 ? range.getMergedAreasOrNullObject() : undefined),
    resizeTable: (table, address) => {
      if (has113) table.resize(address);
      return has113;
    },
    countNotes: (sheet) => (hasNotes ? sheet.notes.getCount() : undefined),
    hasNotes,
    deleteFirstNote: (sheet) => sheet.notes.getItemAt(0).delete(),
    addNote: (sheet, address, text) => void sheet.notes.add(address, text),
    isOwnChange: ({ triggerSource }) => isSetSupported("1.14") && triggerSource === "ThisLocalAddin",
  };
}
