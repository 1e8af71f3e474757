import type { SurveyLayout } from "./layout";

/** Saved from the sheet of answers, or straight from the form. Several choices are joined by ", " (or ";"). */
export const googleForms: SurveyLayout = {
  maker: "Google Forms",
  signs: [["timestamp"]],
  setAside: {
    timestamp: "submitted",
    "email address": "personal",
    email: "personal",
    username: "personal",
    "total score": "technical",
  },
  headerRows: "one",
  monthFirst: true,
};
