import type { SurveyRole } from "../../domain/survey/roles/role-words";
import type { SurveyKind } from "../../domain/survey/roles/survey-kind";
import type { Problem } from "../../usecases/problem";
import type { NameQuestion } from "../../usecases/import-survey/import-preview";

import { count } from "../../domain/shared/plural";

/** What the answers of a column say, for the select in which a person corrects it. */
export const roleNames: Readonly<Record<SurveyRole, string>> = {
  member: "Member",
  workshop: "Workshop",
  date: "Date",
  round: "Round of the survey",
  actions: "Follow-up actions",
  direct: "Direct effects, yes or no",
  project: "Project started, yes or no",
  score: "Score",
  respondents: "Respondents, a count",
  need: "Level of need",
  implemented: "Implemented, yes or no",
  topic: "Topic",
  comment: "Comment",
  invited: "Invited, a count",
  replies: "Replies, a count",
  effectsYes: "Effects: yes, a count",
  effectsNo: "Effects: no, a count",
  projectYes: "Projects: yes, a count",
  projectNo: "Projects: no, a count",
};

const kinds: Readonly<Record<SurveyKind, string>> = {
  "follow-up": "Follow-up survey, an answer a row",
  "workshop-counts": "Follow-up survey, a workshop a row",
  needs: "Needs survey",
  evaluation: "Workshop evaluation",
  unclear: "Not recognised",
};

const nameKinds: Readonly<Record<NameQuestion["kind"], string>> = {
  close: "close to a Member",
  ambiguous: "may be several Members",
  unknown: "not a Member: an error unless you choose one",
};

const inRows = (rows: readonly number[]): string => {
  const shown = rows.slice(0, 6).join(", ");
  const more = rows.length > 6 ? ` and ${rows.length - 6} more` : "";
  return `${rows.length === 1 ? "row" : "rows"} ${shown}${more}`;
};

/** What a yes can be a share of. */
const bases = { answers: "answers", replies: "replies", invited: "invited" } as const;

/** Every sentence of the import wizard. */
export const importWords = {
  steps: { file: "File", columns: "Columns", names: "Names", preview: "Preview", done: "Import" },
  stepsLabel: "Steps of the import",
  figuresFound: (name: string, amount: number) =>
    `${name} is a table of figures: ${count(amount, "figure")} for KPI Values.`,
  headings: {
    figures: "Figures of KPIs",
    file: "Choose a survey file",
    columns: "Check the columns",
    names: "Resolve names",
    preview: "Look at what will be written",
    done: "Imported",
  },
  back: "Back",
  next: "Next",
  otherFile: "Another file",

  file: {
    intro:
      "An export of Microsoft Forms, Google Forms, KoboToolbox, SurveyMonkey, LimeSurvey, Qualtrics, Typeform, Jotform, SurveyCTO, ODK, REDCap, EUSurvey or Zoho, or any table with headings; or figures under KPI, Date and Value: .csv, .txt or .xlsx.",
    stays: "It is read on this machine and sent nowhere. Nothing is written until the last step.",
    choose: "Choose a file",
    orDrop: "or drop it anywhere on this page",
    dropHere: "Drop the survey file to read it",
    one: {
      code: "several-files",
      text: "Several files were dropped.",
      next: "Drop one survey file at a time.",
    },
    unreadable: {
      code: "file-unreadable",
      text: "The file could not be read.",
      next: "It may have been moved, or be open elsewhere. Choose it again.",
    },
    tooLarge: (megabytes: number, most: number) => ({
      code: "too-large",
      text: `The file has ${megabytes} MB; at most ${most} MB are read.`,
      next: "Export fewer answers at a time, for example one round.",
    }),
  },
  ofFile: (name: string, problem: Problem): Problem => ({ ...problem, text: `${name}: ${problem.text}` }),
  reading: (name: string) => `Reading ${name} …`,
  understanding: (name: string) => `Looking through ${name} …`,
  progress: "Progress",

  columns: {
    facts: { file: "File", maker: "Made by", sheet: "Sheet", headings: "Headings", kind: "What it is" },
    headings: (first: number, last: number) => (first === last ? `row ${first}` : `rows ${first} to ${last}`),
    kinds,
    used: "What the columns are",
    unused: (amount: number) => `Used for nothing: ${count(amount, "column")}`,
    elsewhere: (amount: number) =>
      `The file’s own columns, from which these were made: ${count(amount, "column")}`,
    aside: (amount: number) => `${count(amount, "column")} of the form itself or of persons, set aside`,
    notUsed: "Not used",
    meaning: (heading: string) => `What “${heading}” is`,
    parts: (amount: number) => `${amount} columns`,
    certainty: { chosen: "Chosen", sure: "Sure", likely: "Likely, please check", none: "" },
    chooseMember: "Choose “Member” at the column that names it.",
    unclear: "No question was recognised, so nothing would be written. Say what the columns are.",
    answers: (examples: readonly string[]) => `Answers: ${examples.map((text) => `“${text}”`).join(", ")}`,
    scales: "On which scale the answers stand",
    scaleOf: (question: string) => `Scale of “${question}”`,
    asFound: "As found",
    scale: (text: string) => `${text.replace("-", " to ")}, ${text.split("-")[1] ?? ""} is the strongest`,
    wholeFile: "Or the whole file is of one Member",
    wholeFileHint: "Its name, where no column holds Members.",
    setMember: "Take it for this Member",
    wholeWorkshop: "Workshop that these answers are about",
    wholeWorkshopHint: "Its title in the Activity Log; taken from the file’s title or name.",
    setWorkshop: "Take them for this workshop",
    otherHeadings: "The headings stand elsewhere",
    headingRows: "Rows of the headings",
    headingRowsHint: "A row (3) or rows (3-4) of the file.",
    setHeadings: "Read these headings",
    topics: "What the topics are",
    noTopic: "No action: keep its words",
    topic: (topic: string) => `Action or milestone of “${topic}”`,
    mayBe: "May be",
    allActions: "All actions",
  },

  names: {
    intro:
      "A number key takes the proposal beside it, 0 leaves the name out, the arrows go up and down. What you choose is remembered.",
    kinds: nameKinds,
    inRows,
    leave: "Leave out",
    another: "Another Member …",
    choose: (text: string) => `Which Member “${text}” is`,
    acceptAll: (amount: number) => `Take the first proposal of all ${amount} close names`,
    decided: (done: number, all: number) => `${done} of ${all} names decided`,
    isMember: (member: string) => `= ${member}`,
    isLeft: "left out",
  },

  preview: {
    before: "This very file was imported before. What stands in the workbook already is not written again.",
    round: "Round",
    roundHint: "The name of this survey in the workbook; answers of the same round replace each other.",
    setRound: "Set the round",
    filter: "Rows by what becomes of them",
    all: "All",
    outcomes: {
      new: "New",
      changed: "Changed",
      unchanged: "Unchanged",
      replaced: "Replaced by a later answer",
      dropped: "Not counted, you said",
      asks: "Needs a yes",
      error: "Error",
      incomplete: "Never sent",
    },
    counts: {
      new: (amount: number) => `${amount} new`,
      changed: (amount: number) => `${amount} changed`,
      unchanged: (amount: number) => `${amount} unchanged`,
      replaced: (amount: number) => `${amount} replaced by a later answer`,
      dropped: (amount: number) => `${amount} not counted, as you said`,
      asks: (amount: number) => `${amount} waiting for a yes`,
      error: (amount: number) => count(amount, "error"),
      incomplete: (amount: number) => `${amount} never sent`,
    },
    becomes: {
      new: "New in the workbook.",
      changed: "Changes the workbook.",
      unchanged: "Changes nothing in the workbook.",
    },
    again: (amount: number, rule: string) =>
      `${count(amount, "row")} of these ${amount === 1 ? "is" : "are"} of a Member that answered on the same in an earlier row. ${rule}`,
    showAgain: "Show only these",
    showAllAgain: "Show all again",
    fine: "Read without a doubt.",
    row: (row: number) => `Row ${row}`,
    noMember: "no Member",
    written: (text: string) => `written “${text}”`,
    topics: (amount: number) => count(amount, "topic"),
    drop: "Do not count it",
    allAnswers: "Other answers",
    noOthers: "None.",
    shown: (shown: number, all: number) => `${shown} of ${count(all, "row")} shown`,
    showMore: (amount: number) => `Show ${amount} more`,
    warnings: (amount: number) => `${count(amount, "remark")} on the file`,
    notAnswered: (amount: number) => `${count(amount, "Member")} did not answer`,
    personal: "Show e-mail addresses, names and the like among the other answers",
    keep: "Also keep comments and other answers, word by word, in the sheet Survey Answers",
    status: (amount: number) =>
      `Also write ${amount === 1 ? "1 answer" : `${amount} answers`} on implementation to Member Status`,
    sure: (member: string, kpi: string, from: string, to: string) =>
      `${member}, ${kpi}: yes, replace “${from}” by “${to}”`,
    scores: (amount: number) => `Also write ${count(amount, "evaluation score")} to the Activity Log`,
    figures: {
      workshops: "Workshops",
      replies: "Replies",
      effects: "Direct effects",
      projects: "Projects started",
      actions: "Actions taken",
    },
    ofInvited: (replies: number, invited: number, share: string) => `${replies} of ${invited} (${share})`,
    yesNo: (yes: number, no: number, shares: string) => `${yes} yes, ${no} no: ${shares}`,
    shareOf: (share: string, amount: number, base: keyof typeof bases) =>
      `${share} of ${amount} ${bases[base]}`,
    writesTo: (sheets: string) => `Writes to ${sheets}.`,
    nothing: "The workbook holds all of it already, or no row can be used: there is nothing to write.",
    twoRounds: "Set the round below to that of the other row if they are one survey.",
    leavesOut: (amount: number) =>
      `${count(amount, "row")} that need${amount === 1 ? "s" : ""} you will be left out.`,
    apply: "Import",
  },

  done: {
    told: (name: string) => `Imported ${name}.`,
    rows: (counts: string) => `Rows of the file: ${counts}.`,
    undo: "Undo this import",
    undoNote: "Undo puts back what the cells held; sheets that the import added stay, without rows.",
    undoNever: (sheet: string) => `It cannot be undone here: a cell of ${sheet} held an error before.`,
    undone: (name: string) => `The import of ${name} was undone.`,
    next: "Import another file",
    tells: "What the surveys tell",
  },
} as const;
