import type { SurveyLayout } from "./layout";

/** A question of several choices has a column per option: the option is the heading, and the cell repeats it. */
export const typeform: SurveyLayout = {
  maker: "Typeform",
  signs: [
    ["#", "network id"],
    ["#", "submit date (utc)"],
    ["start date (utc)", "submit date (utc)"],
    ["response type", "submit date (utc)"],
  ],
  setAside: {
    "#": "response-id",
    "start date (utc)": "started",
    "submit date (utc)": "submitted",
    "stage date (utc)": "technical",
    "network id": "personal",
    "response type": "finished",
    tags: "technical",
    ending: "technical",
    score: "technical",
  },
  headerRows: "one",
  optionsAsHeadings: true,
};
