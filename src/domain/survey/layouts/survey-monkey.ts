import type { SurveyLayout } from "./layout";

/** Two rows of headings: the question, and below it "Response" or its options. A chosen option holds its own text. */
export const surveyMonkey: SurveyLayout = {
  maker: "SurveyMonkey",
  signs: [
    ["respondent id", "collector id"],
    ["respondent id", "start date"],
    ["respondentid", "collectorid"],
  ],
  setAside: {
    "respondent id": "response-id",
    respondentid: "response-id",
    "collector id": "technical",
    collectorid: "technical",
    "start date": "started",
    startdate: "started",
    "date created": "started",
    "end date": "submitted",
    enddate: "submitted",
    "date modified": "submitted",
    "ip address": "personal",
    "email address": "personal",
    "first name": "personal",
    "last name": "personal",
    ipaddress: "personal",
    emailaddress: "personal",
    firstname: "personal",
    lastname: "personal",
    "custom data": "technical",
    "response status": "finished",
    status: "finished",
  },
  technicalStart: /^custom ?(?:data|value)/,
  headerRows: "options-below",
  blankSubmittedIsIncomplete: true,
  monthFirst: true,
};
