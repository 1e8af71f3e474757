import type { SurveyLayout } from "./layout";

/** What somebody typed or saved: titles above, one to three rows of headings. Fits whatever no maker wrote. */
export const plainTable: SurveyLayout = {
  maker: "plain table",
  signs: [],
  setAside: {
    no: "response-id",
    "no.": "response-id",
    "#": "response-id",
    id: "response-id",
    "response id": "response-id",
    "respondent id": "response-id",
    "submission id": "response-id",
    "record id": "response-id",
    timestamp: "submitted",
    submitted: "submitted",
    "date submitted": "submitted",
    "submission date": "submitted",
    "date of reply": "submitted",
    "date of response": "submitted",
    "reply date": "submitted",
  },
  headerRows: "one",
};
