import type { Day, Span } from "./days";
import type { Fraction } from "./fraction";

/** A whole office in a few plain values: all that the KPI rules look at. */
export interface World {
  readonly term: Span;
  /** 1 to 12. */
  readonly fiscalYearStartMonth: number;
  readonly asOf: Day;
  readonly cutOffs: CutOffs;
  readonly members: readonly Member[];
  readonly kpis: readonly Kpi[];
  readonly log: readonly LogRow[];
  readonly followUp: readonly FollowUpRow[];
}

export interface Member {
  readonly name: string;
  /** The sub-region that the register gives. */
  readonly region: Region;
  readonly active: boolean;
}

/** Where Behind begins: `pace` is the 0.75 of section 1, `rate` the 0.90 of section 4. */
export interface CutOffs {
  readonly pace: Fraction;
  readonly rate: Fraction;
}

export type Region = "Pacific Islands" | "South Asia";

/** `answers` go with the Members by position; null where the KPI has no column. */
export interface Kpi {
  readonly target: Target;
  readonly timeframe: Timeframe;
  readonly baseline: number | null;
  readonly entered: Fraction | null;
  readonly answers: readonly Answer[] | null;
  /** Its rows of KPI Values. */
  readonly figures: readonly FigureRow[];
}

/** A day's figure; of a share it is so many of so many. */
export interface FigureRow {
  readonly date: Day;
  readonly value: number;
  readonly of: number | null;
}

/** A share's value is the share itself: 3/4 for 75 %. An average's is on its scale, which tops at `of`. */
export type Target =
  | { readonly kind: "members"; readonly wish: Wish; readonly value: number; readonly of: number | null }
  /** A share of the Members, or a number of those of a region. */
  | { readonly kind: "member share"; readonly wish: Wish; readonly value: Fraction }
  | { readonly kind: "region"; readonly wish: Wish; readonly value: number; readonly region: Region }
  /** People who took part, in all or in every period. */
  | {
      readonly kind: "participants";
      readonly wish: Wish;
      readonly value: number;
      readonly every: "term" | "year" | "quarter";
    }
  /** Members, more of them from day to day: at least two levels, both rising. */
  | { readonly kind: "phases"; readonly levels: readonly Level[] }
  /** The mean of participants, or of Members, of the events that tell them. */
  | {
      readonly kind: "per event";
      readonly wish: Wish;
      readonly value: number;
      readonly of: "participants" | "Members";
    }
  /** Things with a target and an actual in columns of quarters; with a baseline they are a level. */
  | {
      readonly kind: "quarters";
      readonly isLevel: boolean;
      readonly value: number;
      readonly quarters: readonly Quarter[];
    }
  /** Things that no other sheet counts. */
  | { readonly kind: "boxes"; readonly wish: Wish; readonly value: number }
  /** A share of what no other sheet holds. */
  | { readonly kind: "rate"; readonly wish: Wish; readonly value: Fraction }
  | { readonly kind: "frequency"; readonly wish: Wish; readonly value: number; readonly every: Every }
  | { readonly kind: "share"; readonly wish: Wish; readonly value: Fraction; readonly of: ShareOf }
  | { readonly kind: "average"; readonly value: Fraction; readonly of: number }
  | { readonly kind: "count"; readonly wish: Wish; readonly value: number }
  | { readonly kind: "unreadable" };

/** So many by the end of a day. */
export interface Level {
  readonly due: Day;
  readonly value: number;
}

/** A quarter of the calendar inside the term; null is a blank cell. */
export interface Quarter extends Span {
  readonly target: number;
  readonly actual: number | null;
}

export type Wish = "at least" | "at most";
export type ShareOf = "requests met" | "experts used" | "positive replies";
export type Every = "month" | "two months" | "quarter" | "half-year" | "year" | "two years";
export type Timeframe = "on-going" | "none" | { readonly due: Day };

/** A day is a yes since then. */
export type Answer = "yes" | "no" | "in progress" | "blank" | { readonly since: Day };

/** `actions` are the positions of the KPIs that the row serves: every KPI is an action of its own. */
export interface LogRow {
  readonly date: Day | null;
  readonly activity: string;
  readonly actions: readonly number[];
  readonly status: "planned" | "delivered" | "postponed" | "cancelled";
  readonly participants: number | null;
  /** The Members that took part, by position. */
  readonly members: readonly number[];
  readonly score: Fraction | null;
  readonly respondents: number | null;
  readonly requested: YesNo;
  readonly requestMet: YesNo;
  readonly expertsUsed: YesNo;
}

export type YesNo = "yes" | "no" | "blank";

export interface FollowUpRow {
  readonly date: Day | null;
  readonly yes: number | null;
  readonly no: number | null;
}
