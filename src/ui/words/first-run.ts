import { count } from "../../domain/shared/plural";

/** Sentences of a workbook without a plan, and of its set-up. */
export const firstRunWords = {
  title: "Your plan, and how it stands",
  value: [
    "RSP Tracker reads the Strategic Action Plan in this workbook and says of every KPI whether it is on track, and why.",
    "Each figure leads to the cells that it comes from. Nothing leaves the workbook.",
  ],
  bring: {
    title: "Bring your plan",
    paste: "Paste your plan here",
    hint: "Copy the table in Excel, Word, a mail or a web page, headings included, then paste it here with Ctrl+V. Or drop a workbook or a .csv file.",
    choose: "Choose a file",
    tooMuch: (rows: number) =>
      `${rows} rows were pasted; a plan of at most 5,000 is read here. Paste its table alone.`,
    nothing: "Nothing was pasted that reads as a table. Copy the table's cells, headings included.",
    read: "How I read your sheet",
    rows: (actions: number, kpis: number) => `${count(actions, "action")} with ${count(kpis, "KPI")}.`,
    noPlan:
      "Not a plan yet. Say which heading is what; needed are an action or a KPI, and a target, a due day or a status.",
    aside: (rows: string, why: string) => `Row ${rows}: ${why}, left alone.`,
    legend: "Its own words and colours for how far things are",
    legendWord: (word: string, cells: number) => `“${word}” (${count(cells, "cell")})`,
    role: (heading: string) => `What “${heading}” means`,
    notRead: "not read",
    /** Columns that no figure is taken from, and why. */
    unused: {
      planned: "planned then",
      derived: "reckoned from others",
      budget: "money",
      contact: "an address",
      event: "of events",
    } as Readonly<Partial<Record<string, string>>>,
    unsure: "please check",
    questions: "Three questions",
    yearStart: "The fiscal year starts in",
    counted: "Who is counted, where a target speaks of Members?",
    nobody: "Nobody: it counts other things",
    usual: "The 33 Members of the Asia/Pacific region",
    names: "Names of my own",
    namesHint:
      "A name a line: branches, districts, countries. They stand in the sheet Members, and can be replaced there.",
    owners: "Which column says who is responsible?",
    noOwners: "none",
    asked: "Nothing is written before you press the button, and no sheet of yours is written over.",
    make: "Make my sheets",
    other: "Paste something else",
    undo: "Undo the correction",
    done: (kpis: number) => `Your plan is in, with ${count(kpis, "KPI")}, and KPI Progress is drawn.`,
  },
  sample: "Insert the sample plan",
  sampleHint: "A whole plan with two years of data, partly made up, to try everything on.",
  setUp: "Set up my workbook",
  setUpHint: "Sheets to write into: two plans with example lines, and the data sheets.",
  asked: "You see what will be added before anything is.",
  have: "You have a plan already?",
  needs: "What a plan needs",
  needsList: [
    "Under the headings an action a row. Titles, pillars and blank rows may stand anywhere.",
    "Headings in words of your own are named on a sheet with the headings Setting and Value: “Column Target”, and beside it the heading that you use.",
  ],
  again: "Look again",
  reading: "Reading the sample …",
  looking: "Reading the workbook …",
  start: "Term start",
  end: "Term end",
  noTerm: "The term ends after it starts, both as days.",
  termIntro:
    "A plan's title may name its years (“Strategic Action Plan 2018-2020”). Or say its first and last day here; they are kept in the Settings sheet.",
  preview: "Preview",
  acceptTerm: "Write the term",
  termDone: "The term is written to Settings.",
  acceptSheets: (amount: number) => `Add ${count(amount, "sheet")}`,
  sampleDone: (amount: number) => `The sample plan is in: ${count(amount, "sheet")} added behind your own.`,
  setUpDone: (amount: number) =>
    `${count(amount, "sheet")} added behind your own. Write your plan over the example lines.`,
  protect: "Protect the headings",
  protectHint:
    "Without a password. On a protected sheet Excel widens no table by itself: a row typed under it is read, but gets no place in its filter and looks.",
} as const;

/** Sentences about what the headings of the plans mean, in Settings. */
export const columnWords = {
  title: "Columns of the plans",
  intro: "These headings are not understood, or mean what Settings say.",
  allUnderstood: "Every heading of the plans is understood.",
  understood: (amount: number) =>
    `${count(amount, "heading")} understood by ${amount === 1 ? "itself" : "themselves"}`,
  notRead: "not read",
  byItself: (column: string) => `by itself: ${column}`,
} as const;
