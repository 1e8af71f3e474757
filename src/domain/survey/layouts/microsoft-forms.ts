import type { SurveyLayout } from "./layout";

/** Opened in Excel from the form's page. Several choices are joined by ";" with one at the end. */
export const microsoftForms: SurveyLayout = {
  maker: "Microsoft Forms",
  signs: [
    ["id", "start time", "completion time"],
    ["start time", "completion time", "email"],
    ["id", "completion time", "email"],
  ],
  setAside: {
    id: "response-id",
    "start time": "started",
    "completion time": "submitted",
    "last modified time": "technical",
    email: "personal",
    name: "personal",
    language: "technical",
    "total points": "technical",
    "quiz feedback": "technical",
    "grade posted time": "technical",
  },
  technicalStart: /^(?:points|feedback) - /,
  headerRows: "one",
  blankSubmittedIsIncomplete: true,
  monthFirst: true,
};
