import type { Member, MemberName } from "../../domain/member/member";
import type { MemberResolver } from "../../domain/member/resolve-member";
import { choiceKey } from "../../domain/survey/answers/choices";
import { keptAnswers } from "../../domain/survey/kept-answers";
import { nameKey } from "../../domain/survey/read-member";
import { roleWords } from "../../domain/survey/roles/role-words";
import { workshopKey } from "../../domain/survey/workshop-title";
import type { WorkbookChange } from "../ports/workbook";
import type { CountedAnswers } from "./count-answers";
import type { ImportContext } from "./import-context";
import type { PreviewRecord } from "./import-preview";
import type { ImportRequest } from "./import-request";
import type { ReadAnswers } from "./read-answers";
import type { WrittenTables } from "./record-changes";
import { rememberChoices } from "./remember-choices";
import { writeFollowUp } from "./write-follow-up";
import { writeKeptAnswers } from "./write-kept-answers";
import { writeLog } from "./write-log";
import { writeNeeds } from "./write-needs";
import { writeScores } from "./write-scores";
import { writeStatus } from "./write-status";

interface WriteRequest {
  readonly read: ReadAnswers;
  readonly counted: CountedAnswers;
  readonly context: ImportContext;
  readonly request: ImportRequest;
  readonly resolve: MemberResolver;
}

export interface PlannedWrites extends WrittenTables {
  /** All changes, the log's line last; none where everything stands there already. */
  readonly changes: (records: readonly PreviewRecord[], groups: number) => readonly WorkbookChange[];
}

/** Everything that the import writes, as changes. Throws a ProblemError ("sheet-not-ours"). */
export function planWrites(all: WriteRequest): PlannedWrites {
  const { read, counted, context, request } = all;
  const { form, round } = read;
  const { tallies, needs, scores, statusUpdates } = counted;
  const { file, choices } = request;
  const { sheets } = context.model;
  const followUpEdits = writeFollowUp(tallies, sheets);
  const needsEdits = writeNeeds(needs, { sheets, source: file.name });
  const kept = choices.keepsAnswers
    ? keptAnswers({ records: counted.records, round, dropped: choices.dropped, others: read.others })
    : [];
  const keptEdits = writeKeptAnswers(kept, { sheets, source: file.name });
  const filled =
    (choices.withScores ?? form.kind === "evaluation") ? scores.filter(({ state }) => state === "fill") : [];
  const changes = [
    ...followUpEdits.changes,
    ...needsEdits.changes,
    ...keptEdits.changes,
    ...writeScores(filled, context.log),
    ...(choices.updatesStatus ? writeStatus(statusUpdates, choices.confirmed) : []),
    ...rememberChoices({ ...newChoices(all), today: request.today }, sheets),
  ];
  return {
    tallies,
    needs,
    followUpEdits,
    needsEdits,
    kept,
    keptEdits,
    scored: new Set(filled.map(({ workshop }) => workshopKey(workshop))),
    changes: (records, groups) =>
      changes.length === 0
        ? []
        : [...changes, ...writeLog({ request, kind: form.kind, round, records, groups })],
  };
}

/** Names that were accepted and that the register does not know for sure; columns and topics that a person chose. */
function newChoices({ counted: { records }, request, resolve }: WriteRequest) {
  const aliases = new Map<string, MemberName>();
  for (const { memberText, member } of records) {
    const isDecided = request.choices.names.has(nameKey(memberText)) || request.choices.acceptClose;
    if (member !== undefined && isDecided && !isSure(resolve, memberText, member))
      aliases.set(memberText.trim(), member);
  }
  const columns = new Map([...request.choices.columns].map(([heading, role]) => [roleWords(heading), role]));
  const topics = new Map([...request.choices.topics].map(([topic, id]) => [choiceKey(topic), id]));
  return { aliases, columns, scales: request.choices.scales, topics };
}

function isSure(resolve: MemberResolver, text: string, name: MemberName): boolean {
  const match = resolve(text);
  const named: Member | undefined = match.kind === "sure" ? match.member : undefined;
  return named?.name === name;
}
