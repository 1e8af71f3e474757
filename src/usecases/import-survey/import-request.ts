import type { CalendarDate } from "../../domain/shared/calendar-date";
import type { DayOrder } from "../../domain/survey/answers/submitted";
import type { HeaderRows } from "../../domain/survey/form";
import type { RoleCorrections } from "../../domain/survey/roles/match-roles";
import type { TopicDecisions } from "../../domain/survey/roles/match-topic";
import type { NameDecisions } from "../../domain/survey/read-member";
import type { ScaleCorrections } from "../../domain/survey/scales/scales-of-form";
import type { WorkbookModel } from "../../sheets/model/read-workbook-model";
import type { WorkbookSnapshot } from "../../sheets/sheet-snapshot";
import type { Pause, TableFile } from "../ports/table-file";

/** What is to be imported, and where to. */
export interface ImportRequest {
  readonly file: TableFile;
  readonly snapshot: WorkbookSnapshot;
  /** What a front has read of that very snapshot already; else it is read. */
  readonly model?: WorkbookModel;
  /** The day that the Import Log gets. */
  readonly today: CalendarDate;
  readonly choices: ImportChoices;
  /** How this person writes days: decides 1/2/2018 where neither the file nor its maker tells; day first where absent. */
  readonly dayOrder?: DayOrder;
  /** Called between slices of the work; a front that stays awake waits a turn in it. */
  readonly pause?: Pause;
}

/** What a person says about an import; `usualChoices` where they said nothing. */
export interface ImportChoices {
  /** The name of the round; else the fiscal year of the latest answer ("2017/18"), else the file's name. */
  readonly round?: string;
  /** What columns are; goes before what the workbook remembers. */
  readonly columns: RoleCorrections;
  /** Scales by the words of a question: "1-5" from the weakest to the strongest. */
  readonly scales: ScaleCorrections;
  /** Where the headings stand; else they are found. */
  readonly headerRows?: HeaderRows;
  /** The Member that the whole file is from, by any of its names, where no column names one. */
  readonly member?: string;
  /** The workshop that the whole file is about, where no column names it; else its title or its name says it. */
  readonly workshop?: string;
  /** Names as written and the Members that they mean. */
  readonly names: NameDecisions;
  /** Takes every close name for what it is close to. */
  readonly acceptClose: boolean;
  /** Topics and the ids that they mean. */
  readonly topics: TopicDecisions;
  /** Numbers of records that do not count. */
  readonly dropped: ReadonlySet<number>;
  /** Keeps the answers word by word in the sheet Survey Answers. */
  readonly keepsAnswers: boolean;
  /** Keeps e-mail, names and addresses among the other answers. */
  readonly withPersonal: boolean;
  /** Writes scores into the Activity Log; else only those of a file that holds nothing but evaluations. */
  readonly withScores?: boolean;
  /** Writes what Members say they have implemented into Member Status. */
  readonly updatesStatus: boolean;
  /** Keys (`StatusUpdate.key`) of a yes that may become a no. */
  readonly confirmed: ReadonlySet<string>;
}

export const usualChoices: ImportChoices = {
  columns: new Map(),
  scales: new Map(),
  names: new Map(),
  acceptClose: false,
  topics: new Map(),
  dropped: new Set(),
  keepsAnswers: false,
  withPersonal: false,
  updatesStatus: false,
  confirmed: new Set(),
};
