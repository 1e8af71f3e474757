import { count, dayText } from "../../domain/kpi/words";
import { type Status, statusesInOrder } from "../../domain/kpi/status";
import { type Region, type RegionOffice, reportingOf } from "../../domain/region/region";
import { usualStatusStyles } from "../../sheets/palette";

interface Written {
  readonly out: string;
  readonly folder: string | undefined;
  /** Files that did not change since the last run. */
  readonly known: number;
}

/** The document of `consolidate --json`; its fields are settled in docs/command-line.md. */
export const regionJson = ({ offices, leftOut }: Region, { out, folder, known }: Written) => ({
  out,
  data: folder ?? null,
  unchanged: known,
  offices: offices.map((office) => ({
    office: office.office,
    file: office.path,
    plan: office.summary.title,
    planId: office.summary.planId,
    asOf: office.summary.asOf,
    term: office.summary.term,
    summary: office.summary.rollUp,
    newest: office.summary.newest,
    reporting: reportingOf(office.summary),
    reviews: office.summary.reviews,
    findings: office.summary.findings,
    doubts: office.doubts,
  })),
  leftOut: leftOut.map(({ path, reason, next }) => ({ file: path, reason, next })),
});

/** A line for each office, the worst first, and one for each file that is not among them. */
export const regionText = ({ offices, leftOut }: Region, written: Written | undefined): string =>
  [
    ...(written === undefined
      ? ["No workbook could be judged; nothing was written.\n"]
      : [`${count(offices.length, "office")}, ${written.known} unchanged since the last run\n`]),
    ...offices.map(officeLine),
    ...(leftOut.length === 0 ? [] : [`\nLeft out:\n`]),
    ...leftOut.map(({ path, reason, next }) => `  ${path}: ${reason} ${next}\n`),
    ...(written === undefined ? [] : [`\nThe sheets of all offices are in ${written.out}\n`]),
    ...(written?.folder === undefined ? [] : [`Their tidy tables are in ${written.folder}\n`]),
  ].join("");

function officeLine({ office, summary, doubts }: RegionOffice): string {
  const { rollUp, newest, asOf } = summary;
  const counts = statusesInOrder
    .filter((status: Status) => rollUp.counts[status] > 0)
    .map((status) => `${rollUp.counts[status]} ${usualStatusStyles[status].word.toLowerCase()}`);
  const entry = newest === null ? "no dated entry" : `newest entry ${dayText(newest)}`;
  const said = [`as of ${dayText(asOf)}`, counts.join(", "), entry, ...doubts];
  const silent = reportingOf(summary) === "reported" ? " " : "!";
  return `${silent} ${office.padEnd(24)} ${said.join("; ")}\n`;
}
