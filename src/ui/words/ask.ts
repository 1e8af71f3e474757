import { count } from "../../domain/kpi/words";

/** Sentences of Ask: questions go out, answers come back. */
export const askWords = {
  ask: "Put questions",
  askHint:
    "A small workbook for each Member or owner of whom something is missing, late or to be confirmed, with the text of a mail and the due day for a calendar. Nothing is sent: the files come as one zip.",
  to: "Of whom",
  addressees: { members: "Members", owners: "Owners in the plan" },
  round: "Round",
  roundHint: "A name of your own, such as Q2 2019",
  due: "Answers are due on",
  look: "See what would be asked",
  save: "Record and save the files",
  recorded: (questions: number, addressees: number): string =>
    `${count(questions, "question")} to ${count(addressees, "addressee")} recorded in Requests.`,
  fileName: (round: string): string => `${round}.zip`,
  saved: (name: string): string => `${name} is saved. Send each its own file.`,
  making: "Making the files …",
  needsRound: "Give the round a name.",
  needsDay: "Choose the day by which answers are due.",
  collect: "Take answers in",
  collectHint:
    "Choose the workbooks that came back, as many as there are. You see what each answer changes before anything is written; the same file twice changes nothing.",
  choose: "Choose files",
  reading: (name: string): string => `Reading ${name} …`,
  write: "Write these answers",
  others: "Choose other files",
  written: (answers: number): string => `${count(answers, "answer")} written.`,
  already: (answers: number): string =>
    answers === 1 ? "1 answer is on record already." : `${answers} answers are on record already.`,
  open: (questions: number): string => `${count(questions, "question")} left blank.`,
  movedTitle: "What the answers moved",
} as const;
