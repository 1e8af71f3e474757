import { fiscalYearOf } from "../../domain/kpi/periods";
import type { MemberName } from "../../domain/member/member";
import type { MemberResolver } from "../../domain/member/resolve-member";
import { yearOf } from "../../domain/shared/calendar-date";
import { type DuplicateGroup, duplicateGroups, markDuplicates } from "../../domain/survey/duplicates";
import type { SurveyForm } from "../../domain/survey/form";
import { memberReader } from "../../domain/survey/read-member";
import { recordReader } from "../../domain/survey/read-records";
import type { SurveyRecord } from "../../domain/survey/record";
import { workshopOfFile } from "../../domain/survey/workshop-of-file";
import { workshopDate } from "../../domain/survey/workshop-title";
import type { Pause } from "../ports/table-file";
import { refuse } from "../problem";
import { actionLabels, type ImportContext } from "./import-context";
import type { ImportRequest } from "./import-request";
import { nameWorkshops } from "./name-workshops";
import { understandSurvey } from "./understand-survey";

/** A file of answers as it was read: nothing is counted yet. */
export interface ReadAnswers {
  readonly form: SurveyForm;
  readonly records: readonly SurveyRecord[];
  readonly duplicates: readonly DuplicateGroup[];
  /** Follow-up actions that were written under "other". */
  readonly others: ReturnType<typeof recordReader>["others"];
  readonly round: string;
}

/** The one Member that a person named for the whole file; refuses a name that is none for sure. */
function memberOfFile(text: string, resolve: MemberResolver): MemberName {
  const match = resolve(text);
  if (match.kind === "sure") return match.member.name;
  const may = match.proposals.slice(0, 4).map(({ name }) => name);
  return refuse(
    "member-unknown",
    `"${text.slice(0, 80)}" is not a Member.`,
    may.length > 0 ? `It may be ${may.join(" or ")}.` : "Write the name as it stands in the Members sheet.",
  );
}

/** Records read between two pauses: some milliseconds' worth. */
const slice = 100;

/** Throws a ProblemError where the file cannot be used ("no-answers", "no-headings", "no-member-column"). */
export async function readAnswers(
  { file, choices, dayOrder, pause = async () => undefined }: ImportRequest,
  context: ImportContext,
  resolve: MemberResolver,
): Promise<ReadAnswers> {
  const form = await understandSurvey({
    ...{ file, resolve, corrections: context.columns, scales: context.scales, pause },
    isTopic: (text) => context.matchTopic(text).id !== undefined,
    headerRows: choices.headerRows,
    hasMember: choices.member !== undefined,
  });
  await pause();
  const reader = recordReader({
    form,
    readMember: memberReader({ resolve, decisions: choices.names, acceptClose: choices.acceptClose }),
    labels: actionLabels(context),
    ...(choices.member === undefined ? {} : { wholeFile: memberOfFile(choices.member, resolve) }),
    workshop: choices.workshop ?? workshopOfFile(form, file.name),
    needTable: context.model.settings.needScales,
    isText: file.kind === "text",
    withPersonal: choices.withPersonal,
    dayOrder,
  });
  await pause();
  const { records: read, round: named } = nameWorkshops(await readAll(reader, pause), context, choices.round);
  const duplicates = form.kind === "unclear" ? [] : duplicateGroups(read);
  const records = markDuplicates(read, duplicates);
  await pause();
  const round = choices.round ?? named ?? roundOf(records, context, file.name);
  return { form, records, duplicates, others: reader.others, round };
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

/** The fiscal year of the latest answer, else of the latest workshop: "2017/18"; else the file's name. */
function roundOf(records: readonly SurveyRecord[], { model }: ImportContext, fileName: string): string {
  const sent = records.flatMap(({ submitted }) => submitted?.date ?? []);
  const held = records.flatMap(
    ({ answers }) => answers.counts?.date ?? workshopDate(answers.workshop ?? "") ?? [],
  );
  const latest = [...(sent.length > 0 ? sent : held)].sort().at(-1);
  if (latest === undefined) return fileName.replace(/\.[a-z]{3,4}$/i, "");
  const { start, end } = fiscalYearOf(latest, model.settings.fiscalYearStartMonth);
  return yearOf(start) === yearOf(end)
    ? String(yearOf(start))
    : `${yearOf(start)}/${String(yearOf(end)).slice(2)}`;
}
