import { count } from "../../domain/kpi/words";

/** Sentences of Reports' Many plans. */
export const manyWords = {
  title: "Many plans",
  hint: "Choose the workbooks of many offices: each is judged as this one is, and they come as one workbook, the worst first, with what could not be read. No file is changed. Keep it beside the files: its links lead to them.",
  day: (day: string | undefined): string =>
    day === undefined
      ? "Each is judged as of its own day, else today."
      : `All are judged as of ${day}, as chosen above.`,
  choose: "Choose workbooks",
  judging: (at: number, of: number, name: string): string => `${at} of ${of}: ${name}`,
  progress: "How many are judged",
  stop: "Stop",
  stopped: "Stopped. Nothing was made.",
  none: "None of the files could be judged.",
  found: (offices: number, leftOut: number): string =>
    leftOut === 0
      ? `${count(offices, "office")}.`
      : `${count(offices, "office")}; ${count(leftOut, "file")} left out:`,
  same: (other: string): string => `It has the same contents as "${other}".`,
  sameNext: "It is counted once.",
  save: "Save the workbook",
  fileName: "many-plans.xlsx",
  saved: (name: string): string => `${name} is saved among your downloads.`,
} as const;
