import { type CalendarDate, parseCalendarDate } from "../domain/shared/calendar-date";
import { UsageError } from "./usage";

/** The options and texts of a command. */
export interface Words {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** The one file that a command is about; throws a UsageError where there is none or more. */
export function theFile({ positionals }: Words, command: string): string {
  const [path, ...more] = positionals;
  if (path === undefined)
    throw new UsageError(`${command} needs a workbook: rsp-tracker ${command} PLAN.xlsx`);
  if (more.length > 0) throw new UsageError(`${command} takes one workbook, not also "${more[0]}".`);
  return path;
}

/** The text of an option, or undefined where it was not given. */
export const option = ({ values }: Words, name: string): string | undefined => {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
};

/** --as-of; throws a UsageError where it is no day. */
export function asOfOption(words: Words): CalendarDate | undefined {
  const text = option(words, "as-of");
  if (text === undefined) return undefined;
  const date = parseCalendarDate(text);
  if (date === undefined) throw new UsageError(`"${text}" is no day; write it as 2019-06-30.`);
  return date;
}
