import type { CalendarDate } from "../../shared/calendar-date";
import type { Comparator, Period } from "../target";

/** Where a thing stands in the plain text, and whether a blank or a line break comes before it. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly gap: boolean;
  readonly line: boolean;
}

/** A word in small letters, its spelling mended; `raw` as it was written. */
export interface Word extends Place {
  readonly type: "word";
  readonly text: string;
  readonly raw: string;
  readonly mended: boolean;
  /** The marks that may begin with it, as bits; most words are the planner's own and begin nothing. */
  readonly begins: number;
}

/** A run of digits with the marks inside it, not yet a number: "1,200", "30.06.2020". */
export interface Digits extends Place {
  readonly type: "digits";
  readonly text: string;
}

export interface Sign extends Place {
  readonly type: "sign";
  readonly text: string;
  readonly begins: number;
}

export type FigureShape =
  "number" | "percent" | "points" | "money" | "duration" | "ratio" | "share" | "times" | "whole";

/** An amount as the text gives it. `upTo` makes it a range, `of` a ratio, a share or a score. */
export interface Figure extends Place {
  readonly type: "figure";
  readonly shape: FigureShape;
  readonly value: number;
  readonly upTo?: number;
  readonly of?: number;
  readonly unit?: string;
  /** Written with a decimal mark. */
  readonly decimal?: true;
  /** The whole is what it is told against: "5 per 1,000". */
  readonly per?: true;
  /** Its two ends stand at an arrow: "3 -> 4". */
  readonly arrow?: true;
  /** Its upper end is a bound: "from 8 up to 12". */
  readonly bounded?: true;
  /** The power of ten that was written behind it: 6 in "5 million". */
  readonly power?: number;
  /** How it compares where no other word says so: ">" in "a majority". */
  readonly implied?: Comparator;
  /** Written in words. */
  readonly spoken?: true;
  /** Written with a minus: "-40 %". */
  readonly minus?: true;
  /** The other value that the same writing may have: "1.200" is 1200 or 1.2. */
  readonly otherwise?: number;
  /** Codes of what a person should look at. */
  readonly doubts?: readonly string[];
}

/** "at least", "or more", ">": `side` says whether its figure follows or went before. */
export interface Compare extends Place {
  readonly type: "compare";
  readonly comparator: Comparator;
  readonly side: "before" | "after";
  readonly about?: true;
  /** "Or better": more or less, as the measure has it. */
  readonly better?: true;
  /** A word that compares only beside its figure: "over", "within". */
  readonly close?: true;
}

/** "per year", "quarterly", "every two weeks". */
export interface Every extends Place {
  readonly type: "every";
  readonly period: Period;
  /** How often in the period the word itself says: 2 in "biannual". */
  readonly times?: number;
  /** A word that may also describe the thing: "annual report". */
  readonly adjective?: true;
  /** "per year", which needs a number before it; "every year" does not. */
  readonly needsNumber?: true;
  readonly doubt?: string;
}

/** A point in time: a deadline (the day unknown where no year is given), a baseline, or part of a name. */
export interface When extends Place {
  readonly type: "when";
  readonly role: "deadline" | "baseline" | "name";
  /** Its words name the baseline itself: "baseline 2022". */
  readonly heads?: true;
  readonly deadline?: CalendarDate;
  readonly doubt?: string;
  /** "Jnue": a month whose misspelling a person should look at. */
  readonly slip?: Place;
}

/** "on a scale of 1 to 5", "5-point scale". */
export interface Scale extends Place {
  readonly type: "scale";
  readonly top: number;
}

/** Digits that belong to a name or a compound: "ISO 17025", "milestone 1.1.3", "ten-year". */
export interface Name extends Place {
  readonly type: "name";
  readonly text: string;
}

export interface Bracket extends Place {
  readonly type: "bracket";
  readonly items: readonly Item[];
}

/** A number that cannot be trusted: it makes the target unread. */
export interface Broken extends Place {
  readonly type: "broken";
  readonly reason: string;
}

export type Item = Word | Digits | Sign | Figure | Compare | Every | When | Scale | Name | Bracket | Broken;

/** The place from the first to the last of some items. */
export const placeOf = (first: Item, last: Item): Place => ({
  start: first.start,
  end: last.end,
  gap: first.gap,
  line: first.line,
});

/** What a word of a target served; "unknown" stands where it may govern the number, and nobody knows how. */
export type WordRole =
  | "number"
  | "comparator"
  | "unit"
  | "period"
  | "deadline"
  | "baseline"
  | "direction"
  | "scale"
  | "name"
  | "subject"
  | "verb"
  | "qualifier"
  | "filler"
  | "unknown";

/** A place in a text and what its words served. */
export interface Accounted extends Pick<Place, "start" | "end"> {
  readonly role: WordRole;
}
