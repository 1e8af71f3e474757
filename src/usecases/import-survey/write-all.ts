import type { Member, MemberName } from "../../domain/member/member";
import type { MemberResolver } from "../../domain/member/resolve-member";
import { choiceKey } from "../../domain/survey/answers/choices";
import type { SurveyForm } from "../../domain/survey/form";
import type { NeedRow } from "../../domain/survey/needs";
import { nameKey } from "../../domain/survey/read-member";
import type { SurveyRecord } from "../../domain/survey/record";
import { roleWords } from "../../domain/survey/role-words";
import type { WorkshopTally } from "../../domain/survey/tally";
import { workshopKey } from "../../domain/survey/workshop-title";
import type { WorkbookChange } from "../ports/workbook";
import type { PreviewRecord } from "./import-preview";
import type { ImportRequest } from "./import-request";
import type { WrittenTables } from "./record-changes";
import { rememberChoices } from "./remember-choices";
import type { Surroundings } from "./surroundings";
import { writeFollowUp } from "./write-follow-up";
import { writeLog } from "./write-log";
import { writeNeeds } from "./write-needs";
import { type ScoreMatch, writeScores } from "./write-scores";
import { type StatusUpdate, writeStatus } from "./write-status";

export interface WriteRequest {
  readonly form: SurveyForm;
  readonly records: readonly SurveyRecord[];
  readonly tallies: readonly WorkshopTally[];
  readonly needs: readonly NeedRow[];
  readonly scores: readonly ScoreMatch[];
  readonly statusUpdates: readonly StatusUpdate[];
  readonly round: string;
  readonly around: Surroundings;
  readonly request: ImportRequest;
  readonly resolve: MemberResolver;
}

export interface Written extends WrittenTables {
  /** All changes, the log's line last; none where everything stands there already. */
  readonly changes: (records: readonly PreviewRecord[], groups: number) => readonly WorkbookChange[];
}

/** Everything that the import writes. */
export function writeAll(all: WriteRequest): Written {
  const { form, tallies, needs, scores, statusUpdates, round, around, request } = all;
  const { file, choices, snapshot } = request;
  const { sheets } = snapshot;
  const followUpEdits = writeFollowUp(tallies, around.followUp, sheets);
  const needsEdits = writeNeeds(needs, around.needs, { sheets, source: file.name });
  const filled =
    (choices.withScores ?? form.kind === "evaluation") ? scores.filter(({ state }) => state === "fill") : [];
  const changes = [
    ...followUpEdits.changes,
    ...needsEdits.changes,
    ...writeScores(filled, around.log),
    ...(choices.updatesStatus ? writeStatus(statusUpdates, choices.confirmed) : []),
    ...rememberChoices({ ...newChoices(all), today: request.today }, around.office.sheets),
  ];
  return {
    tallies,
    needs,
    followUpEdits,
    needsEdits,
    scored: new Set(filled.map(({ workshop }) => workshopKey(workshop))),
    changes: (records, groups) =>
      changes.length === 0
        ? []
        : [...changes, ...writeLog({ request, kind: form.kind, round, records, groups })],
  };
}

/** Names that were accepted and that the register does not know for sure; columns and topics that a person chose. */
function newChoices({ records, request, resolve }: WriteRequest) {
  const aliases = new Map<string, MemberName>();
  for (const { memberText, member } of records) {
    const isDecided = request.choices.names.has(nameKey(memberText)) || request.choices.acceptClose;
    if (member !== undefined && isDecided && !isSure(resolve, memberText, member))
      aliases.set(memberText.trim(), member);
  }
  const columns = new Map([...request.choices.columns].map(([heading, role]) => [roleWords(heading), role]));
  const topics = new Map([...request.choices.topics].map(([topic, id]) => [choiceKey(topic), id]));
  return { aliases, columns, topics };
}

function isSure(resolve: MemberResolver, text: string, name: MemberName): boolean {
  const match = resolve(text);
  const named: Member | undefined = match.kind === "sure" ? match.member : undefined;
  return named?.name === name;
}
