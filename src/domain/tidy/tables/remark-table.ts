import type { Remark } from "../../shared/remark";
import {
  type Common,
  integer,
  maybe,
  orNull,
  text,
  tidySchema,
  type TidyTable,
  tidyTable,
} from "../tidy-table";

export const remarkSchema = tidySchema({
  name: "remark",
  about: "Something in the workbook that a person should look at.",
  key: ["remark_number"],
  columns: {
    remark_number: integer("Its place among the remarks, from 1."),
    severity: text("error, warning or info."),
    code: text("What it is, in kebab-case."),
    sheet: text("The sheet."),
    address: text("The cell."),
    remark: text("What was found."),
    next: maybe.text("What to do."),
  },
});

export const remarkTable = (remarks: readonly Remark[], common: Common): TidyTable =>
  tidyTable(
    remarkSchema,
    common,
    remarks.map(({ severity, code, source, text: found, next }, at) => ({
      ...{ remark_number: at + 1, severity, code, sheet: source.sheet, address: source.address },
      ...{ remark: found, next: orNull(next) },
    })),
  );
