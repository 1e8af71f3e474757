import { countedWord, type CountedWord } from "../../../domain/member/counted-word";
import { type CutOffs, usualCutOffs } from "../../../domain/kpi/review/review";
import type { Aggregate } from "../../../domain/kpi/evidence/evidence";
import { type OfficeWords, usualOffice } from "../../../domain/kpi/measure/measure-words";
import type { Measure } from "../../../domain/kpi/measure/measure";
import type { CalendarDate } from "../../../domain/shared/calendar-date";
import type { NeedTable } from "../../../domain/survey/scales/need-levels";
import type { Remark } from "../../../domain/shared/remark";
import { headingWords } from "../../headings";
import { type StatusStyles, usualStatusStyles } from "../../palette";
import { type ColumnMeanings, noMeanings } from "../../plan/column-names";

/** What the Settings sheet says; whatever it leaves out is undefined or the usual value. */
export interface Settings {
  readonly termStart: CalendarDate | undefined;
  readonly termEnd: CalendarDate | undefined;
  readonly fiscalYearStartMonth: number;
  /** Settings say it; else it is the usual one, or that of the plan's term. */
  readonly isFiscalYearSaid?: boolean;
  readonly asOf: CalendarDate | undefined;
  readonly cutOffs: CutOffs;
  /** Sheet names that people chose for the plan. */
  readonly sapSheet: string | undefined;
  readonly awpSheet: string | undefined;
  /** By measureKey of the KPI: "Measure 1-(a)". */
  readonly measures: ReadonlyMap<string, Measure>;
  /** What the office calls what it counts, and the scale of its evaluations. */
  readonly office: OfficeWords;
  /** By measureKey of the KPI: whether its figures are added up ("Periods 1-(a)"), and how ("Aggregate 1-(a)"). */
  readonly flows: ReadonlyMap<string, boolean>;
  readonly aggregates: ReadonlyMap<string, Aggregate>;
  /** Words and colours of the statuses. */
  readonly statusStyles: StatusStyles;
  /** What headings of the plans mean, where people say so: "Column Target". */
  readonly columns: ColumnMeanings;
  /** What the places of a scale of need become: "Need scale 1-5". */
  readonly needScales: NeedTable;
  /** KPI Progress computes by native formulas where it can, rather than holding values. */
  readonly liveFormulas: boolean;
  /** By what the workbook knows itself again (PlanIdentity); absent until it got one. */
  readonly planId?: string;
  readonly planFingerprint?: string;
  readonly remarks: readonly Remark[];
}

export const usualSettings: Settings = {
  termStart: undefined,
  termEnd: undefined,
  fiscalYearStartMonth: 7,
  asOf: undefined,
  cutOffs: usualCutOffs,
  sapSheet: undefined,
  awpSheet: undefined,
  measures: new Map(),
  office: usualOffice,
  flows: new Map(),
  aggregates: new Map(),
  statusStyles: usualStatusStyles,
  columns: noMeanings,
  needScales: new Map(),
  liveFormulas: false,
  remarks: [],
};

/** Brackets and blanks of an id do not matter here: measureKey("1-(h)(1)") -> "1-h1". */
export const measureKey = (id: string): string => headingWords(id).replaceAll(" ", "");

/** What the office calls those whom it counts, by Settings "Counted are". */
export const wordIn = ({ office }: Pick<Settings, "office">): CountedWord => countedWord(office.countedAre);
