/**
 * What a column beside the answers holds. personal: nobody needs it; technical: the form's own bookkeeping; finished: whether
 * it was sent; response-kind: whether it is an answer at all, or a preview.
 */
export type SetAside =
  "response-id" | "submitted" | "started" | "personal" | "finished" | "response-kind" | "technical";

/** How one maker of forms writes its exports. A new one is a new file with one of these, named in layouts/index.ts. */
export interface SurveyLayout {
  readonly maker: string;
  /** Headings (see `headingKey`) that together give the maker away; any one of the groups is enough. */
  readonly signs: readonly (readonly string[])[];
  /** Columns that hold no answers, by heading; those of `signs` are among them. */
  readonly setAside: Readonly<Record<string, SetAside>>;
  /** Headings beside these that begin in this way are technical too. */
  readonly technicalStart?: RegExp;
  /** A second row of headings names the options; Qualtrics has codes, texts and ids in three rows. */
  readonly headerRows: "one" | "options-below" | "codes-texts-ids";
  /** "question/option" and "group/question". */
  readonly hasPaths?: true;
  /** What parts the groups of a path beside "/". */
  readonly groupMark?: "-";
  /** A question of several choices has a column per option, whose heading is the option alone. */
  readonly optionsAsHeadings?: true;
  /** What parts a question and its option in a heading, where several begin alike. */
  readonly optionMark?: string;
  /** Ends of headings that hold the day of submission, or whether the form was finished. */
  readonly submittedEnd?: RegExp;
  readonly finishedEnd?: RegExp;
  /** A row without the day of submission was never sent. */
  readonly blankSubmittedIsIncomplete?: true;
  /** 1/2/2018 is 2 January; used only where no day of the column tells. */
  readonly monthFirst?: true;
}

/** Case, punctuation and blanks of a heading do not matter: headingKey("Respondent ID") -> "respondent id". */
export const headingKey = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[\s:]+/g, " ");
