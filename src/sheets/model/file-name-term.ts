import { readTermWords, type TermWords } from "../../domain/plan/time/term-words";
import { ofAnotherDay } from "./term-signs";

/** What a file's name says of the plan's years: "Work_plan_FY2024-25 v3.xlsx" -> fiscal 2024 to 2025; days of copies and versions say nothing. */
export function termOfFileName(fileName: string | undefined): TermWords | undefined {
  const text = (fileName ?? "")
    .replace(/\.[a-z]{3,5}$/i, "")
    .replace(/[_+]+/g, " ")
    .replace(daysAndVersions, " ");
  return ofAnotherDay.test(text) ? undefined : readTermWords(text);
}

const daysAndVersions =
  /(?<!\d)(?:(?:19|20)\d{6}|\d{2}(?:19|20)\d{4}|(?:19|20)\d\d[-.]\d\d[-.]\d\d|\d\d?[-.]\d\d?[-.](?:19|20)\d\d)(?!\d)|\bv(?:ersion)?[ .-]?\d+(?:\.\d+)*/gi;
