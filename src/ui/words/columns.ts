import { count } from "../../domain/shared/plural";

/** Sentences of "How I read your sheet" for a sheet that is open. */
export const readSheetWords = {
  sheet: "Sheet",
  row: "Row of the headings",
  inRow: (row: number, texts: readonly string[]) =>
    `Headings in row ${row}: ${texts.join(", ").slice(0, 60)}`,
  isPlan: (actions: number, kpis: number) =>
    `This is the plan: ${count(actions, "action")} with ${count(kpis, "KPI")}.`,
  isOther: "Not the plan that is judged. Say what its headings mean, and it will be.",
  isData: (sheet: string, role: string) =>
    `“${sheet}” is read as ${/^[aeiou]/.test(role) ? "an" : "a"} ${role}: data for a plan, and no plan itself.`,
  noHeadings: "No row of it looks like headings. Write headings over its columns first.",
  unsure: (columns: number) => `Please check ${count(columns, "heading")}.`,
  undo: "Undo the correction",
  keep: "Keep this reading",
  accept: "Write it to Settings",
  kept: "How the sheet is read is kept in Settings.",
  nothing: "Every heading is read as shown. Change one to correct it.",
  show: (heading: string) => `Show “${heading}” in the sheet`,
  look: "Look at the headings",
  lookHint: (sheet: string) => `Some headings of “${sheet}” are read with doubt.`,
  pointTo: "It is in this workbook: say where",
} as const;

/** Sentences of "Who is counted?". */
export const countedQuestionWords = {
  title: "Who is counted?",
  intro: (called: string) =>
    `The plan counts ${called.toLowerCase()}. With their names each can be ticked, and the KPI says which are missing.`,
  how: "Where their names are",
  column: (heading: string, sheet: string, amount: number) => `${heading} in ${sheet} (${amount})`,
  paste: "I paste their names",
  nobody: "Nobody: these are only numbers",
  names: "Names, one a line",
  called: "What they are called",
  preview: (names: readonly string[]) =>
    `${names.length}: ${names.slice(0, 4).join(", ")}${names.length > 4 ? " …" : ""}`,
  keep: "Keep this answer",
  kept: (amount: number, called: string) =>
    amount === 0
      ? "Nobody is counted by name. To change that, write names into the sheet Members."
      : `${amount} ${called} stand in the sheet Members now.`,
} as const;
