import type { CheckOutcome, CheckReport } from "../../usecases/ports/host-check";

/** Sentences of the self-test. */
export const checkWords = {
  intro:
    "Tries in this very Excel what RSP Tracker rests on, in about a minute. It works on sheets of its own, whose names end in “~rsp check”, and deletes them. It reads none of your sheets. Excel's undo list is emptied: a new workbook is the best place.",
  ribbon: "Press Refresh KPIs on the Home tab first to see whether the ribbon and the pane share a lock.",
  start: "Start the check",
  again: "Check again",
  stop: "Stop",
  running: (done: number, total: number, name: string) => `${done} of ${total}: ${name}`,
  summary: ({ lines }: CheckReport) =>
    (["held", "differs", "not-supported", "not-run"] as const)
      .map((outcome) => [outcome, lines.filter((line) => line.outcome === outcome).length] as const)
      .filter(([outcome, count]) => count > 0 || outcome === "held")
      .map(([outcome, count]) => `${count} ${outcomes[outcome]}`)
      .join(", "),
  copyText: "Copy report",
  copyJson: "Copy report (JSON)",
  copied: "The report is copied. Nothing of your workbook is in it.",
  copyByHand: "This Excel lets no page copy. Select the text and copy it (Ctrl+C).",
  report: "Report",
  what: "What was tried",
  outcome: "Outcome",
  seen: (text: string) => `Seen: ${text}`,
  expected: (text: string) => `Expected: ${text}`,
  failed: "The check did not come to its end.",
} as const;

/** How an outcome is called. */
export const outcomes: Readonly<Record<CheckOutcome, string>> = {
  held: "held",
  differs: "differs",
  "not-supported": "not supported here",
  "not-run": "not run",
};

const lockWords: Readonly<Record<CheckReport["sharesLock"], string>> = {
  yes: "the ribbon and the pane share it",
  "not-seen": "no ribbon command was seen",
  "no-locks": "this page has none",
};

/** The report as lines of text: one for the Excel, one for each thing that was tried. */
export const reportText = (report: CheckReport): string =>
  [
    `Check this Excel: ${checkWords.summary(report)}`,
    `${report.host} ${report.build} on ${report.platform}, ExcelApi ${report.apiSet}`,
    `List separator ${report.separators.list}, decimal sign ${report.separators.decimal}; lock: ${lockWords[report.sharesLock]}`,
    ...report.lines.map(
      ({ group, name, outcome, seen, expected, note, milliseconds, roundTrips }) =>
        `${outcomes[outcome]}: ${group}: ${name} (${milliseconds} ms, ${roundTrips} round trips)` +
        [seen && ` Seen: ${seen}.`, expected && ` Expected: ${expected}.`, note && ` ${note}`]
          .filter(Boolean)
          .join(""),
    ),
  ].join("\n");
