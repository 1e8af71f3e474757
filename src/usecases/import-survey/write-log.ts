import type { SurveyKind } from "../../domain/survey/roles/survey-kind";
import { importLogDrawing, importLogName, lastLogRow } from "../../sheets/tables/import-log";
import { ownedSheets } from "../../sheets/kpi/owned-sheets";
import type { WorkbookChange, WritableValue } from "../ports/workbook";
import { refuse } from "../problem";
import type { PreviewRecord } from "./import-preview";
import type { ImportRequest } from "./import-request";

export interface LogRequest {
  readonly request: ImportRequest;
  readonly kind: SurveyKind;
  readonly round: string;
  readonly records: readonly PreviewRecord[];
  /** Groups of doubles. */
  readonly groups: number;
}

/** A line in the Import Log, and the log itself where there is none. Refuses where a sheet of the user's has its name. */
export function writeLog(log: LogRequest): readonly WorkbookChange[] {
  const name = importLogName;
  const there = log.request.snapshot.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const line = lineOf(log);
  if (there && ownedSheets.isOurs(there))
    return [{ kind: "append", sheet: there.name, under: lastLogRow(there), rows: [line] }];
  if (there && !ownedSheets.mayDraw(there))
    refuse(
      "sheet-not-ours",
      `The workbook has a sheet "${there.name}" that RSP Tracker did not draw.`,
      "Rename that sheet, then import again; nothing was written.",
    );
  const drawing = importLogDrawing();
  return [
    { kind: "draw", drawing },
    { kind: "append", sheet: name, under: drawing.rows.length - 1, rows: [line] },
  ];
}

function lineOf({ request, kind, round, records, groups }: LogRequest): readonly WritableValue[] {
  const { file, today } = request;
  const count = (wanted: (record: PreviewRecord) => boolean): number => records.filter(wanted).length;
  return [
    { kind: "date", date: today },
    file.name,
    file.hash,
    kind.replaceAll("-", " "),
    round,
    records.length,
    count(({ change }) => change === "new"),
    count(({ change }) => change === "changed"),
    count(({ change }) => change === "unchanged"),
    count(({ status }) => status === "error"),
    groups,
    count(({ status }) => status === "incomplete"),
  ];
}
