import type { MemberName } from "../../domain/member/member";
import { memberResolver, type MemberResolver } from "../../domain/member/resolve-member";
import { fiscalYearOf } from "../../domain/kpi/periods";
import { yearOf } from "../../domain/shared/calendar-date";
import { usualFollowUpActions } from "../../domain/survey/answers/choices";
import { duplicateGroups, markDuplicates } from "../../domain/survey/duplicates";
import { followUpFigures } from "../../domain/survey/follow-up-figures";
import { footingFlags, totalFlags } from "../../domain/survey/footing";
import type { SurveyForm } from "../../domain/survey/form";
import { withFooting } from "../../domain/survey/flagged-records";
import { topicMatcher } from "../../domain/survey/match-topic";
import { needRows } from "../../domain/survey/needs";
import { memberReader } from "../../domain/survey/read-member";
import { recordReader } from "../../domain/survey/read-records";
import type { SurveyRecord } from "../../domain/survey/record";
import { workshopScores } from "../../domain/survey/scores";
import { isUsed, tallyWorkshops, type WorkshopTally } from "../../domain/survey/tally";
import { type WorkshopInTwoRounds, workshopsInTwoRounds } from "../../domain/survey/two-rounds";
import { workshopDate, workshopKey } from "../../domain/survey/workshop-title";
import { cellText } from "../../sheets/cell-text";
import { ownedSheets } from "../../sheets/kpi/owned-sheets";
import { wasImported } from "../../sheets/tables/import-log";
import { refusalIn } from "../closed-periods";
import type { Pause } from "../ports/table-file";
import type { ImportPreview } from "./import-preview";
import type { ImportRequest } from "./import-request";
import { nameQuestions } from "./name-questions";
import { recordChanges } from "./record-changes";
import { type Surroundings, surroundingsOf } from "./surroundings";
import { summarise } from "./summarise";
import { columnMatches, understandSurvey } from "./understand-survey";
import { writeAll } from "./write-all";
import { matchScores } from "./write-scores";
import { statusUpdates } from "./write-status";

/** Records read between two pauses: some milliseconds' worth. */
const slice = 100;

/**
 * Reads a file of answers against a workbook and says all that an import would do; writes nothing. Throws a ProblemError
 * where the file or the workbook cannot be used ("no-answers", "no-headings", "no-member-column", "sheet-not-ours").
 */
export async function previewImport(request: ImportRequest): Promise<ImportPreview> {
  const { file, choices, pause = async () => undefined } = request;
  const around = surroundingsOf(request);
  await pause();
  const resolve = memberResolver(around.register);
  const form = await understandSurvey({ file, resolve, corrections: around.columns, pause });
  await pause();
  const reader = recordReader({
    form,
    readMember: memberReader({ resolve, decisions: choices.names, acceptClose: choices.acceptClose }),
    labels: labelsOf(around),
    isText: file.kind === "text",
    withPersonal: choices.withPersonal,
  });
  await pause();
  const read = await readAll(reader, pause);
  const duplicates = form.kind === "unclear" ? [] : duplicateGroups(read);
  const marked = markDuplicates(read, duplicates);
  await pause();
  const round = choices.round ?? roundOf(marked, around, file.name);
  await pause();
  const found = countAll({ form, records: marked, round, around, request, resolve });
  await pause();
  const twoRounds = roundsOf(found.tallies, around);
  const written = writeAll({ ...found, form, round, around, request, resolve });
  const records = recordChanges(found.records, written);
  const changes = written.changes(records, duplicates.length);
  await pause();
  const answered = membersOf(found.records);
  const active = around.register.filter((member) => member.active);
  return {
    kind: form.kind,
    maker: form.found.layout.maker,
    sheet: form.table.name,
    headerRows: { first: form.found.headerRow + 1, last: form.found.lastHeaderRow + 1 },
    round,
    importedBefore: request.snapshot.sheets.some(
      (sheet) => ownedSheets.isOurs(sheet) && wasImported(sheet, file.hash),
    ),
    columns: columnMatches(form),
    names: nameQuestions(records),
    others: reader.others,
    duplicates,
    ...found,
    twoRounds,
    records,
    notAnswered: active.map(({ name }) => name).filter((name) => !answered.has(name)),
    summary: summarise({
      ...found,
      kind: form.kind,
      records,
      answered: active.map(({ name }) => name).filter((name) => answered.has(name)),
      members: active.length,
      twoRounds,
      notes: file.notes,
    }),
    changes,
    refusal: refusalIn(around.office, changes),
  };
}

async function readAll(
  reader: ReturnType<typeof recordReader>,
  pause: Pause,
): Promise<readonly SurveyRecord[]> {
  const records: SurveyRecord[] = [];
  for (let place = 0; place < reader.count; place += 1) {
    const record = reader.read(place);
    if (record) records.push(record);
    if (place % slice === slice - 1) await pause();
  }
  return records;
}

/** The workbook's own columns first: the same action must not get a second one. */
const labelsOf = ({ followUp }: Surroundings): readonly string[] => [
  ...(followUp?.actions.map(({ label }) => label) ?? []),
  ...usualFollowUpActions,
];

/** The fiscal year of the latest answer, else of the latest workshop: "2017/18"; else the file's name. */
function roundOf(records: readonly SurveyRecord[], { office }: Surroundings, fileName: string): string {
  const sent = records.flatMap(({ submitted }) => submitted?.date ?? []);
  const held = records.flatMap(
    ({ answers }) => answers.counts?.date ?? workshopDate(answers.workshop ?? "") ?? [],
  );
  const latest = [...(sent.length > 0 ? sent : held)].sort().at(-1);
  if (latest === undefined) return fileName.replace(/\.[a-z]{3,4}$/i, "");
  const { start, end } = fiscalYearOf(latest, office.settings.fiscalYearStartMonth);
  return yearOf(start) === yearOf(end)
    ? String(yearOf(start))
    : `${yearOf(start)}/${String(yearOf(end)).slice(2)}`;
}

interface CountRequest {
  readonly form: SurveyForm;
  readonly records: readonly SurveyRecord[];
  readonly round: string;
  readonly around: Surroundings;
  readonly request: ImportRequest;
  readonly resolve: MemberResolver;
}

function countAll({ form, records, round, around, request, resolve }: CountRequest) {
  const { dropped } = request.choices;
  const isFollowUp = form.kind === "follow-up" || form.kind === "workshop-counts";
  const tallies = isFollowUp ? tallyWorkshops({ records, round, dropped, labels: labelsOf(around) }) : [];
  const footing = [...footingFlags(tallies), ...totalFlags(form, tallies)];
  const matchTopic = topicMatcher({
    plan: around.office.plan,
    decisions: around.topics,
    titles: around.titles,
  });
  const needs = form.kind === "needs" ? needRows({ records, round, dropped, matchTopic }) : [];
  const topics = new Set(records.flatMap(({ answers }) => (answers.needs ?? []).map(({ topic }) => topic)));
  return {
    records: withFooting(records, footing),
    tallies,
    figures: isFollowUp ? followUpFigures(tallies) : undefined,
    footing,
    topics: [...topics].map(matchTopic),
    needs,
    scores: matchScores(workshopScores(records, dropped), around.log),
    statusUpdates: statusUpdates({
      needs,
      plan: around.office.plan,
      sheet: around.memberStatus,
      resolve,
    }),
  };
}

/** Workshops of this import that stand, or would then stand, under two rounds. */
function roundsOf(
  tallies: readonly WorkshopTally[],
  { followUp }: Surroundings,
): readonly WorkshopInTwoRounds[] {
  const standing = (followUp?.table.rows ?? []).map(({ row, cell }) => ({
    row,
    round: cellText(cell("round")),
    workshop: cellText(cell("workshop")),
  }));
  const mine = new Set(tallies.map(({ workshop }) => workshopKey(workshop)));
  const concerned = standing.filter(({ workshop }) => mine.has(workshopKey(workshop)));
  return workshopsInTwoRounds([...concerned, ...tallies.map(({ round, workshop }) => ({ round, workshop }))]);
}

const membersOf = (records: readonly SurveyRecord[]): ReadonlySet<MemberName> =>
  new Set(records.flatMap((record) => (isUsed(record) && record.member ? [record.member] : [])));
