import type { CalendarDate } from "../shared/calendar-date";

export type TidyType = "text" | "integer" | "number" | "day" | "boolean";

interface Values {
  readonly text: string;
  readonly integer: number;
  readonly number: number;
  readonly day: CalendarDate;
  readonly boolean: boolean;
}

/** A column of a tidy table; `about` is its line in the data dictionary. */
export interface TidyColumn<Type extends TidyType = TidyType, Nullable extends boolean = boolean> {
  readonly type: Type;
  /** Whether null stands for "there is none"; a blank text is null too. */
  readonly nullable: Nullable;
  readonly about: string;
}

type Columns = Readonly<Record<string, TidyColumn>>;

type ValueOf<Column> =
  Column extends TidyColumn<infer Type, infer Nullable>
    ? Values[Type] | (Nullable extends true ? null : never)
    : never;

/** A row as its columns say. */
export type RowOf<Own extends Columns> = { readonly [Name in keyof Own]: ValueOf<Own[Name]> };

export type TidyValue = Values[TidyType] | null;

/** What a table holds, one fact a row. */
export interface TidySchema<Own extends Columns = Columns> {
  /** In snake case: the file's name, and the table's in SQL. */
  readonly name: string;
  readonly about: string;
  /** Columns that tell a row from all others, beside office, plan and review. */
  readonly key: readonly (keyof Own & string)[];
  readonly columns: Own;
}

export interface TidyTable {
  readonly schema: TidySchema;
  readonly rows: readonly Readonly<Record<string, TidyValue>>[];
}

/** tidySchema({ name: "member", about, key: ["member"], columns: { member: text("…") } }) */
export const tidySchema = <Own extends Columns>(schema: TidySchema<Own>): TidySchema<Own> => schema;

const column =
  <Type extends TidyType, Nullable extends boolean>(type: Type, nullable: Nullable) =>
  (about: string): TidyColumn<Type, Nullable> => ({ type, nullable, about });

export const text = column("text", false);
export const integer = column("integer", false);
export const number = column("number", false);
export const day = column("day", false);
export const boolean = column("boolean", false);
/** The same where there may be none. */
export const maybe = {
  text: column("text", true),
  integer: column("integer", true),
  number: column("number", true),
  day: column("day", true),
  boolean: column("boolean", true),
};

/** The columns with which every table begins; with them tables of many workbooks can be put together. */
export const commonColumns = {
  office: text("The office: what `--office` says, else the name of the workbook's file."),
  plan: text("The plan's title, else the office."),
  review: day("The day as of which the plan was judged."),
  rules_version: text("The version of the rules by which it was judged."),
};

export type Common = RowOf<typeof commonColumns>;

/** A schema as its files have it: the common columns first. */
export const withCommon = (schema: {
  readonly [Part in keyof TidySchema]: TidySchema[Part];
}): TidySchema => ({
  ...schema,
  columns: { ...commonColumns, ...schema.columns },
});

/** Rows of a table, each with the common columns before its own. */
export const tidyTable = <Own extends Columns>(
  schema: TidySchema<Own>,
  common: Common,
  rows: readonly (RowOf<Own> & Partial<Common>)[],
): TidyTable => ({
  schema: withCommon(schema),
  rows: rows.map((row) => ({ ...common, ...row })),
});

/** A blank text is none. */
export const orNull = (found: string | undefined): string | null => {
  const plain = found?.trim() ?? "";
  return plain === "" ? null : plain;
};
