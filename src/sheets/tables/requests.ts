import { requestKinds } from "../../domain/requests/request";
import { roundColumn } from "./shared-columns";
import { sheetTable } from "./sheet-table";

export type RequestsColumn =
  | "round"
  | "to"
  | "kind"
  | "about"
  | "question"
  | "was"
  | "asked"
  | "until"
  | "answer"
  | "note"
  | "answered"
  | "subject"
  | "key";

/** What was asked, of whom, when and until when, and what came back: a row a question. */
export const requestsTable = sheetTable<RequestsColumn>({
  role: "requests",
  name: "Requests",
  title: "to",
  columns: {
    round: { ...roundColumn, width: 14, needed: true, note: "One run of asking: Q2 2019." },
    to: {
      heading: "Asked of",
      width: 24,
      needed: true,
      note: "The Member, or the owner as the plan writes it.",
    },
    kind: { heading: "Kind", width: 14, choices: requestKinds, note: "What the question is about." },
    about: { heading: "About", width: 14, note: "The KPI or the topic." },
    question: { heading: "Question", width: 46, needed: true, note: "As it was asked." },
    was: { heading: "On record", width: 18, note: "What the workbook said when it was asked." },
    asked: { heading: "Asked on", width: 13, holds: "day", note: "The day of asking." },
    until: {
      heading: "Answer until",
      width: 13,
      holds: "day",
      needed: true,
      note: "The day by which it is due.",
    },
    answer: { heading: "Answer", width: 18, note: "What came back; blank while it is open." },
    note: { heading: "Note", width: 30, note: "What the answer's writer said besides." },
    answered: {
      heading: "Answered on",
      width: 13,
      holds: "day",
      note: "The day on which the answer was taken in.",
    },
    subject: { heading: "Subject", width: 20, note: "Which cell the answer belongs to. Leave it as it is." },
    key: {
      heading: "Key",
      width: 18,
      needed: true,
      note: "Ties the question to plan, round and cell. Leave it as it is.",
    },
  },
});
