import type { Problem } from "../../../usecases/problem";

/**
 * What is done about an error of Excel before it is told: wait until the cell is left, send less at once, try the same
 * again, read the workbook anew and try once more, or nothing.
 */
export type Handling = "wait" | "split" | "again" | "reread" | "tell";

export interface KnownError {
  readonly handling: Handling;
  readonly problem: Problem;
}

const known = (handling: Handling, code: string, text: string, next: string): KnownError => ({
  handling,
  problem: { code, text, next },
});

const cellEdited = known(
  "wait",
  "cell-being-edited",
  "A cell is being edited, and Excel does nothing else until that is finished.",
  "Finish editing the cell (Enter or Esc), then try again.",
);

const refusedAccess = known(
  "reread",
  "excel-refused-access",
  "Excel does not let the workbook be changed: a sheet or the file is protected, or a sensitivity label is still to be chosen.",
  "Unprotect it or choose the label, then try again.",
);

const changedMeanwhile = known(
  "reread",
  "workbook-changed",
  "The workbook was changed while it was worked on: a sheet or a table was renamed, moved or deleted.",
  "Try again: the workbook will be read anew.",
);

const tooMuch = known(
  "split",
  "too-much-at-once",
  "Excel could not take or give so much in one go, and not in smaller parts either.",
  "Move sheets that the plan does not need to another workbook, then try again.",
);

const stumbled = known(
  "again",
  "excel-failed",
  "Excel failed with an internal error, and did so again when it was asked once more.",
  "Wait a moment and try again. If it stays, save the workbook and open it anew.",
);

const inTheWay = (what: string): KnownError =>
  known(
    "tell",
    "something-in-the-way",
    `Excel could not write because of ${what}.`,
    "Take it off that place, or clear it, then try again.",
  );

const refusedInput = known(
  "tell",
  "excel-refused-input",
  "Excel did not accept what was to be written.",
  "Try again; if it stays, report it with the steps that led there.",
);

const tooOld = known(
  "tell",
  "excel-too-old",
  "This Excel does not know a call that is needed.",
  "Update Excel (File, Account, Update Options), or open the workbook in Excel for the web.",
);

/**
 * Excel's own error codes, which no language changes. Source: the error table of Microsoft's "Error handling with the
 * application-specific JavaScript APIs", and the codes that threads on GitHub tell of.
 */
const table: Readonly<Record<string, KnownError>> = {
  InvalidOperationInCellEditMode: cellEdited,
  AccessDenied: refusedAccess,
  Unauthenticated: refusedAccess,
  ItemNotFound: changedMeanwhile,
  ItemAlreadyExists: changedMeanwhile,
  InvalidReference: changedMeanwhile,
  InvalidBinding: changedMeanwhile,
  InvalidObjectPath: changedMeanwhile,
  InvalidSelection: stumbled,
  InactiveWorkbook: stumbled,
  RequestPayloadSizeLimitExceeded: tooMuch,
  ResponsePayloadSizeLimitExceeded: tooMuch,
  RangeExceedsLimit: tooMuch,
  OperationCellsExceedLimit: tooMuch,
  GeneralException: stumbled,
  ServiceNotAvailable: stumbled,
  ActivityLimitReached: stumbled,
  RequestAborted: stumbled,
  Conflict: stumbled,
  InvalidArgument: refusedInput,
  InvalidRequest: refusedInput,
  InvalidOperation: refusedInput,
  FormulaLengthExceedsLimit: refusedInput,
  MergedRangeConflict: inTheWay("merged cells there"),
  InsertDeleteConflict: inTheWay("cells that it would push off the sheet"),
  NonBlankCellOffSheet: inTheWay("cells that it would push off the sheet"),
  FilteredRangeConflict: inTheWay("a filter there"),
  PivotTableRangeConflict: inTheWay("a PivotTable there"),
  UnsupportedFeature: tooOld,
  UnsupportedOperation: tooOld,
  UndoNotSupported: tooOld,
  ApiNotFound: tooOld,
  ApiNotAvailable: tooOld,
  NotImplemented: tooOld,
};

/** Every code that the table knows. */
export const knownCodes: readonly string[] = Object.keys(table);

/** What is known of an error; an unknown code is told as a failure and not tried again. */
export const knownError = (code: string): KnownError => table[code] ?? { ...stumbled, handling: "tell" };
