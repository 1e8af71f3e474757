import type { BlankColumn, BlankSheet } from "./data-drawing";
import { implemented, needs } from "./words";

/** The Needs Survey without a row. */
export const needsSurveySheet: BlankSheet = {
  name: "Needs Survey",
  table: "NeedsSurvey",
  columns: [
    { heading: "Round", width: 10, holds: "word", note: "One run of the survey: 2019/20." },
    { heading: "Date", width: 13, holds: "day", note: "The day of the answer; the latest one is used." },
    { heading: "Member", width: 22, note: "Who answered, by the name in the Members sheet." },
    {
      heading: "Topic",
      width: 32,
      note: "What it is about: an action (1-(a)), a milestone (1.1.3/10), or words.",
    },
    { heading: "Need", width: 11, holds: "word", choices: needs, note: "none, low, medium or high." },
    {
      heading: "Implemented",
      width: 13,
      holds: "word",
      choices: implemented,
      note: "Whether the Member has it already: yes, no or in progress.",
    },
    { heading: "Comment", width: 40, note: "What the Member wrote besides." },
    { heading: "Source", width: 24, note: "Where the row came from: a file, a letter." },
  ],
};

const number = (heading: string, note: string): BlankColumn => ({
  heading,
  width: 13,
  holds: "number",
  note,
});

const deeds = [
  "Shared training materials",
  "Submitted reports",
  "Made recommendations",
  "Organized in-house workshop",
  "Developed operational manuals",
  "Others",
];

/** The Follow-up Survey without a row. */
export const followUpSheet: BlankSheet = {
  name: "Follow-up Survey",
  table: "FollowUpSurvey",
  columns: [
    { heading: "Round", width: 10, holds: "word", note: "One run of the survey: 2018/19." },
    {
      heading: "Date",
      width: 13,
      holds: "day",
      note: "The day of the workshop; it decides in which period its replies count.",
    },
    { heading: "Workshop", width: 60, note: "The workshop that participants were asked about, a row each." },
    number("Invited", "How many were asked."),
    number("Replies", "How many replied."),
    number("Effects yes", "How many saw direct effects of the workshop."),
    number("Effects no", "How many saw none."),
    number("Project yes", "How many started a project after it."),
    number("Project no", "How many started none."),
    ...deeds.map((heading) => number(heading, "How many did this after the workshop.")),
  ],
};
