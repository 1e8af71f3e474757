import type { CalendarDate } from "../domain/shared/calendar-date";
import type { TidyTable } from "../domain/tidy/tidy-table";
import type { OfficeJob, OfficeOutcome } from "../usecases/consolidate/judge-office";
import type { TableFile } from "../usecases/ports/table-file";
import type { Workbook } from "../usecases/ports/workbook";

/** What the command line needs of the machine; the entry fulfils it, tests do so without one. */
export interface Machine {
  /** Standard output and standard error; texts come with their line breaks. */
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly standardInput: () => Promise<string>;
  /** Today, for when neither the user nor Settings say a day. */
  readonly today: () => CalendarDate;
  /** Throws a ProblemError where the file cannot be read as a workbook. */
  readonly open: (path: string) => Promise<WorkbookFile>;
  /** Throws a ProblemError where the file cannot be read as a table of answers. */
  readonly openTable: (path: string) => Promise<TableFile>;
  /** The text of a small file. Throws a ProblemError where it cannot be read. */
  readonly readText: (path: string) => Promise<string>;
  /**
   * Asked before anything is read. Throws a ProblemError where an output is an input or another output by any spelling,
   * or is no file that may be written; a read-only one may with `force`.
   */
  readonly checkOutputs: (paths: Paths) => Promise<void>;
  /** A table as a Parquet file. */
  readonly parquet: (table: TidyTable) => Promise<Uint8Array>;
  /** Makes a folder where there is none. Throws a ProblemError where a file has its name, or the disk refuses. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** A random id for a workbook. */
  readonly newId: () => string;
  /** A new workbook without a sheet. */
  readonly newWorkbook: () => WorkbookFile;
  /**
   * The workbooks that are named: of a folder all in it and under it, by name, but for files that a program holds open under
   * a name of its own ("~$Fiji.xlsx"), hidden ones, and those of `except`. A named file stays as it is named, also where there is none.
   */
  readonly workbooksIn: (paths: readonly string[], except: readonly string[]) => Promise<readonly string[]>;
  /** Tells two contents of a file apart. Throws a ProblemError where it cannot be read. */
  readonly versionOf: (path: string) => Promise<string>;
  /** The bytes of a file that the product keeps for itself; undefined where there is none, or it cannot be read. */
  readonly kept: (path: string) => Promise<Uint8Array | undefined>;
  /** Judges many workbooks, over the cores where the machine can; outcomes in the order of the jobs. */
  readonly judgeOffices: (jobs: readonly OfficeJob[]) => Promise<readonly OfficeOutcome[]>;
  /** Tells this build of the product from others: what another one kept is not used. */
  readonly build: () => Promise<string>;
  /** The way from the folder of one file to another, with "/" between its parts. */
  readonly relativePath: (from: string, to: string) => string;
  /** Writes all files or none, each whole. Throws a ProblemError where one cannot be, or changed since it was read. */
  readonly write: (files: readonly OutputFile[], force: boolean) => Promise<void>;
}

export interface Paths {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly force: boolean;
}

export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The version that was read, where the file is written over what was read from it. */
  readonly replaces?: string;
}

/** A workbook of a file, the file's bytes as they would now be written, and what tells that it is still as it was read. */
export interface WorkbookFile {
  readonly workbook: Workbook;
  readonly bytes: () => Uint8Array;
  readonly version: () => string;
}

/** 0 fine; 1 check with findings, import with row errors; 2 bad usage, or input that could not be read: then nothing is written. */
export type ExitCode = 0 | 1 | 2;
