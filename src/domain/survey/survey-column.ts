import type { SetAside } from "./layouts/layout";

/** A column of a table of answers. */
export interface SurveyColumn {
  /** From 0. */
  readonly index: number;
  /** As it stands, on one line. */
  readonly heading: string;
  /** The question without its option. */
  readonly question: string;
  /** "[row]", "/option" or what stands below the question; undefined where the column is the question's only one. */
  readonly option?: string;
  /** The group, or the number of a repeat, that keeps it apart from others with the same question. */
  readonly group?: string;
  /** Why the column holds no answers; undefined where it does. */
  readonly setAside?: SetAside;
}
