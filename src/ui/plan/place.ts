import type { Judge } from "./judge";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import type { CellValue, WorkbookSnapshot } from "../../sheets/sheet-snapshot";
import type { Backup } from "../../usecases/ports/backup";
import type { ManyOffices } from "./many-offices";
import type { QuestionFiles } from "../../usecases/ports/question-files";
import type { Revert } from "../../usecases/ports/revert";
import type { Pause, TableFile } from "../../usecases/ports/table-file";
import type { WordWriter } from "../../usecases/ports/word-file";
import type { Workbook } from "../../usecases/ports/workbook";
import type { WorkbookView } from "../../usecases/ports/workbook-view";

/** Where the pane stands: a workbook, what shows it (where something does), and the day it is. */
export interface Place {
  readonly workbook: Workbook;
  readonly view?: WorkbookView | undefined;
  /** At its opening the workbook is shown at the plan. */
  readonly startsAtPlan?: boolean;
  /** Takes the last write back, where the host can. */
  readonly revert?: Revert | undefined;
  /** Gives a copy of the workbook before the pane writes into it first; absent where what is open is a copy already. */
  readonly backup?: Backup | undefined;
  readonly today: CalendarDate;
  /** Judges beside the page; without it the page does. */
  readonly judge?: Judge | undefined;
  /** The language of Office or of the browser ("en-GB"): how days are written. */
  readonly language: string;
  /** The tab that is open at first; KPIs where absent. */
  readonly opensAt?: "import" | undefined;
  /** Reads a file of answers; where nothing does, nothing can be imported. */
  readonly readTable?: ReadTable | undefined;
  /** Reads a table out of what was pasted. */
  readonly readPasted?: ReadPasted | undefined;
  /** A plan that is to be brought into the workbook, which has none. */
  readonly brought?: BroughtFile | undefined;
  /** Makes Word documents; without it none is offered. */
  readonly writeWord?: WordWriter | undefined;
  /** Makes files of questions and reads those that come back; without it nobody is asked. */
  readonly questionFiles?: QuestionFiles | undefined;
  /** Puts the workbooks of many offices side by side; without it that is not offered. */
  readonly manyOffices?: ManyOffices | undefined;
  /** The sample plan, for who has no plan yet. */
  readonly sample?: (() => Promise<WorkbookSnapshot>) | undefined;
}

/** A file with a plan that was dropped where a workbook opens. */
export interface BroughtFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Rows of what another program put on the clipboard; none where it holds no text. */
export type ReadPasted = (content: {
  readonly text: string;
  readonly html: string;
}) => readonly (readonly CellValue[])[];

/** The tables of a .csv, .txt or .xlsx file. Throws a ProblemError where it is none. */
export type ReadTable = (name: string, bytes: Uint8Array, pause: Pause) => Promise<TableFile>;
