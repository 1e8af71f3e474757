import type { MemberName } from "../../domain/member/member";
import type { FollowUpFigures } from "../../domain/survey/tallies/follow-up-figures";
import type { FootingFlag } from "../../domain/survey/tallies/footing";
import type { RecordStatus } from "../../domain/survey/record";
import { shareText } from "../../domain/survey/tallies/share-text";
import type { SurveyKind } from "../../domain/survey/roles/survey-kind";
import { twoRoundsText, type WorkshopInTwoRounds } from "../../domain/survey/tallies/two-rounds";
import type { ImportSummary, PreviewRecord } from "./import-preview";
import type { RowState } from "../entering/upsert";

export interface SummaryRequest {
  readonly kind: SurveyKind;
  readonly records: readonly PreviewRecord[];
  readonly answered: readonly MemberName[];
  /** Active Members of the register. */
  readonly members: number;
  readonly figures: FollowUpFigures | undefined;
  readonly footing: readonly FootingFlag[];
  readonly twoRounds: readonly WorkshopInTwoRounds[];
  /** How the file was understood: "read-as-windows-1252". */
  readonly notes: readonly string[];
  /** Whether anything says which Member a record is of. */
  readonly isNamed: boolean;
}

export function summarise(request: SummaryRequest): ImportSummary {
  const { kind, records, answered, members, footing, twoRounds, notes } = request;
  const statuses: Record<RecordStatus, number> = {
    import: 0,
    warning: 0,
    error: 0,
    duplicate: 0,
    incomplete: 0,
  };
  const changes: Record<RowState, number> = { new: 0, changed: 0, unchanged: 0 };
  for (const { status, change } of records) {
    statuses[status] += 1;
    changes[change] += 1;
  }
  const ragged = records.flatMap(({ issues }) =>
    issues
      .filter(({ code }) => code === "too-few-cells" || code === "too-many-cells")
      .map(({ text }) => text),
  );
  return {
    sentence: sentenceOf(request, needyRows(records)),
    records: records.length,
    statuses,
    changes,
    membersAnswered: answered.length,
    members,
    duplicateRule: duplicateRules[kind],
    warnings: [
      ...notes.map((note) => noteTexts[note] ?? note),
      ...ragged,
      ...footing.map(({ text }) => text),
      ...twoRounds.map(twoRoundsText),
    ],
  };
}

/** Rows that wait for a person: errors, and names that are only close. */
const needyRows = (records: readonly PreviewRecord[]): number =>
  records.filter(
    ({ status, issues }) => status === "error" || issues.some(({ code }) => code === "member-close"),
  ).length;

function sentenceOf(
  { kind, answered, members, figures, isNamed, records }: SummaryRequest,
  needy: number,
): string {
  const needYou =
    needy === 0 ? "no row needs you" : `${needy} ${needy === 1 ? "row needs" : "rows need"} you`;
  if (kind === "unclear") return `No question was recognised, so there is nothing to write; ${needYou}.`;
  if (kind !== "workshop-counts" && !isNamed)
    return `${records.length} ${records.length === 1 ? "answer" : "answers"} without names of Members; ${needYou}.`;
  if (kind !== "workshop-counts") return `${answered.length} of ${members} Members answered; ${needYou}.`;
  const { workshops = 0, replies, invited, responseRate } = figures ?? {};
  const rate = responseRate === undefined ? "" : ` (${shareText(responseRate)})`;
  const of = invited === undefined ? "" : ` of ${invited} invited${rate}`;
  return `${workshops} ${workshops === 1 ? "workshop" : "workshops"}${replies === undefined ? "" : `, ${replies} replies${of}`}; ${needYou}.`;
}

/** Source: RULES 8. */
const duplicateRules: Readonly<Record<SurveyKind, string>> = {
  "follow-up":
    "Several people of one Member may answer on one workshop: all count unless you drop them; where one answer stands for the Member, it is the latest.",
  "workshop-counts": "A workshop that stands twice counts once, by its last row.",
  needs: "Of two answers of one Member the latest counts.",
  evaluation: "Several people of one Member may score one workshop: all count unless you drop them.",
  unclear: "Nothing is counted.",
};

const noteTexts: Readonly<Record<string, string>> = {
  "read-as-windows-1252": "The file is no UTF-8; it was read as Windows-1252. Look at accents and dashes.",
  "read-as-utf-16le": "The file was read as UTF-16.",
  "read-as-utf-16be": "The file was read as UTF-16.",
};
