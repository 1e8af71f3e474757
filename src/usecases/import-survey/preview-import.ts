import type { MemberName } from "../../domain/member/member";
import { memberResolver } from "../../domain/member/resolve-member";
import type { SurveyForm } from "../../domain/survey/form";
import type { SurveyRecord } from "../../domain/survey/record";
import { isUsed } from "../../domain/survey/tallies/tally";
import { ownedSheets } from "../../sheets/kpi/owned-sheets";
import { wasImported } from "../../sheets/tables/import-log";
import { refusalIn } from "../reviewing/closed-periods";
import { countAnswers } from "./count-answers";
import { importContext } from "./import-context";
import type { ImportPreview } from "./import-preview";
import type { SurveyKind } from "../../domain/survey/roles/survey-kind";
import type { ScoreMatch } from "./write-scores";
import type { ImportRequest } from "./import-request";
import { nameQuestions } from "./name-questions";
import { planWrites } from "./plan-writes";
import { readAnswers } from "./read-answers";
import { recordChanges } from "./record-changes";
import { summarise } from "./summarise";
import { columnMatches, scaleMatches } from "./understand-survey";

/**
 * Reads a file of answers against a workbook and says all that an import would do; writes nothing. Throws a ProblemError
 * where the file or the workbook cannot be used ("no-answers", "no-headings", "no-member-column", "sheet-not-ours").
 */
export async function previewImport(request: ImportRequest): Promise<ImportPreview> {
  const { file, choices, pause = async () => undefined } = request;
  const context = importContext(request);
  await pause();
  const resolve = memberResolver(context.register);
  const read = await readAnswers(request, context, resolve);
  await pause();
  const counted = countAnswers(read, context, { dropped: choices.dropped, resolve });
  await pause();
  const written = planWrites({ read, counted, context, request, resolve });
  const records = recordChanges(counted.records, written);
  const changes = written.changes(records, read.duplicates.length);
  await pause();
  const { form, round, duplicates, others } = read;
  const answered = membersOf(counted.records);
  const active = context.register.filter((member) => member.active).map(({ name }) => name);
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
    scales: scaleMatches(form),
    names: nameQuestions(records),
    others,
    duplicates,
    ...counted,
    records,
    notAnswered: active.filter((name) => !answered.has(name)),
    summary: summarise({
      ...counted,
      kind: form.kind,
      records,
      answered: active.filter((name) => answered.has(name)),
      members: active.length,
      notes: [...file.notes, ...form.notes, ...scaleNotes(form), ...scoreNotes(form.kind, counted.scores)],
      isNamed: choices.member !== undefined || form.questions.some(({ role }) => role === "member"),
    }),
    changes,
    refusal: refusalIn(context.model, changes),
  };
}

/** A scale that is a guess is said once for its question. */
const scaleNotes = (form: SurveyForm): readonly string[] => [
  ...new Set(
    scaleMatches(form)
      .filter(({ certainty }) => certainty === "likely")
      .map(({ question, text, reason }) => `${question.slice(0, 80)}: ${text}. ${reason}`),
  ),
];

/** A score that finds no row of the Activity Log is written nowhere. */
const scoreNotes = (kind: SurveyKind, scores: readonly ScoreMatch[]): readonly string[] =>
  kind !== "evaluation"
    ? []
    : scores.flatMap(({ workshop, score, state }) => {
        const of = `The score ${score.toFixed(2)} of "${workshop.slice(0, 80)}"`;
        if (state === "none")
          return [
            `${of} is written nowhere: no row of the Activity Log is that workshop for sure. Say which workshop it is (--workshop TITLE, or in the wizard).`,
          ];
        return state === "differs" ? [`${of} is not written: the Activity Log has another one.`] : [];
      });

const membersOf = (records: readonly SurveyRecord[]): ReadonlySet<MemberName> =>
  new Set(records.flatMap((record) => (isUsed(record) && record.member ? [record.member] : [])));
