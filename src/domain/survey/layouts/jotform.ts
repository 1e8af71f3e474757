import type { SurveyLayout } from "./layout";

/** "Question >> Row" for grids; several choices in one cell, by line breaks. */
export const jotform: SurveyLayout = {
  maker: "Jotform",
  signs: [
    ["submission date", "submission id"],
    ["submission date", "submission ip"],
    ["submission date", "ip"],
    ["submission date", "last update date"],
    ["date de soumission", "submission id"],
    ["fecha de envío", "submission id"],
  ],
  setAside: {
    "submission date": "submitted",
    "submission id": "response-id",
    "date de soumission": "submitted",
    "fecha de envío": "submitted",
    "submission ip": "personal",
    ip: "personal",
    "last update date": "technical",
    "flow status": "technical",
    "edit link": "personal",
    "unique id": "technical",
  },
  headerRows: "one",
  optionMark: " >> ",
  monthFirst: true,
};
