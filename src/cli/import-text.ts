import type { FollowUpFigures, YesNoFigures } from "../domain/survey/tallies/follow-up-figures";
import { shareText } from "../domain/survey/tallies/share-text";
import type { TopicMatch } from "../domain/survey/roles/match-topic";
import type { ImportPreview, PreviewRecord } from "../usecases/import-survey/import-preview";
import type { ScoreMatch } from "../usecases/import-survey/write-scores";

/** The same for people: what the file is, the figures, and every row that should be looked at. */
export function importText(preview: ImportPreview, out: string | undefined): string {
  const { summary, kind, maker, sheet, round, records, duplicates, names } = preview;
  const { new: added, changed, unchanged } = summary.changes;
  const odd = records.filter(({ status }) => status !== "import");
  return [
    `${maker}, "${sheet}": ${kind.replaceAll("-", " ")}, round ${round}`,
    summary.sentence,
    `${summary.records} records: ${added} new, ${changed} changed, ${unchanged} unchanged`,
    ...(preview.figures ? figureLines(preview.figures) : []),
    ...summary.warnings.map((text) => `  ${text}`),
    "",
    ...odd.map(recordLine),
    ...duplicates.map(
      ({ member, rows, used }) => `  rows ${rows.join(", ")} are all of ${member}; the latest is row ${used}`,
    ),
    ...(duplicates.length > 0 ? [`  ${summary.duplicateRule}`] : []),
    ...names
      .filter((name) => name.kind === "close")
      .map(
        ({ text, proposals }) =>
          `  "${text}" waits for a yes: ${proposals.join(", ")} (--accept-proposals, or names in --map)`,
      ),
    ...preview.topics.map(topicLine),
    ...(kind === "evaluation" ? preview.scores.map(scoreLine) : []),
    ...(preview.notAnswered.length > 0 && kind === "needs"
      ? [`No answer yet: ${preview.notAnswered.join(", ")}`]
      : []),
    "",
    out === undefined ? "Nothing was written." : `Written to ${out}`,
    "",
  ].join("\n");
}

const recordLine = ({ row, status, memberText, issues }: PreviewRecord): string =>
  `  row ${String(row).padEnd(5)} ${status.padEnd(10)} ${memberText.slice(0, 40).replace(/\s+/g, " ").padEnd(24)} ${issues.map(({ text }) => text).join(" ")}`;

const topicLine = ({ topic, id, certainty, reason }: TopicMatch): string => {
  const isApplied = certainty === "sure" || certainty === "chosen";
  const proposal = id !== undefined && !isApplied ? ` Is it ${id}? Say so under topics in --map.` : "";
  return `  topic "${topic.slice(0, 60)}": ${isApplied ? (id ?? "no action") : "kept in words"}. ${reason}${proposal}`;
};

const scoreLine = ({ workshop, score, respondents, row, state }: ScoreMatch): string =>
  `  ${workshop.slice(0, 70)}: ${score.toFixed(2)}${respondents === undefined ? "" : ` by ${respondents}`}; ${scorePlaces[state](row ?? 0)}`;

const scorePlaces: Readonly<Record<ScoreMatch["state"], (row: number) => string>> = {
  fill: (row) => `row ${row} of the Activity Log gets it`,
  same: (row) => `row ${row} of the Activity Log has it already`,
  differs: (row) => `row ${row} of the Activity Log has another score, which is left`,
  none: () => "no row of the Activity Log is the same for sure",
};

function figureLines({
  invited,
  replies,
  responseRate,
  effects,
  projects,
}: FollowUpFigures): readonly string[] {
  const rate = responseRate === undefined ? "" : ` (${shareText(responseRate)})`;
  return [
    ...(replies === undefined
      ? []
      : [`replies ${replies}${invited === undefined ? "" : ` of ${invited} invited${rate}`}`]),
    ...(effects ? [yesNoLine("direct effects", effects)] : []),
    ...(projects ? [yesNoLine("projects", projects)] : []),
  ];
}

function yesNoLine(name: string, { yes, no, ofValid, ofReplies, ofInvited }: YesNoFigures): string {
  const shares = [
    ["of the answers", ofValid],
    ["of the replies", ofReplies],
    ["of the invited", ofInvited],
  ] as const;
  const said = shares.flatMap(([of, share]) => (share === undefined ? [] : [`${shareText(share)} ${of}`]));
  return `${name}: ${yes} yes, ${no} no${said.length > 0 ? ` (${said.join(", ")})` : ""}`;
}
