import { count, dayText } from "../../domain/kpi/words";
import { type CalendarDate, parseCalendarDate } from "../../domain/shared/calendar-date";
import { visibleJson } from "../../domain/shared/visible-text";
import { ask, type AskRequest } from "../../usecases/asking/ask";
import { askedFiles, namedSets, type SetFiles } from "../../usecases/asking/asked-files";
import { lookAtPlan } from "../../usecases/plan-picture";
import type { AskedFile } from "../../usecases/ports/question-files";
import type { ExitCode, Machine, OutputFile } from "../front";
import { inFolder, utf8 } from "../output-files";
import { UsageError } from "../usage";
import { asOfOption, option, theFile, type Words } from "../words";

/** ask PLAN.xlsx --to members|owners --round NAME --due DAY --dir DIR [--out OUT.xlsx]: a workbook and a mail's text an addressee. */
export async function askCommand(words: Words, machine: Machine): Promise<ExitCode> {
  const path = theFile(words, "ask");
  const { dir, out, ...said } = requestOf(words);
  const force = Boolean(words.values.force);
  const today = machine.today();
  await machine.checkOutputs({ inputs: [path], outputs: out === undefined ? [] : [out], force });
  const opened = await machine.open(path);
  const picture = await lookAtPlan(opened.workbook, { asOf: asOfOption(words), today });
  const request = { ...said, today, ...(out === undefined ? {} : { newId: machine.newId() }) };
  const { sets, changes } = ask(picture, request);
  const named = namedSets(sets);
  const files: OutputFile[] = [];
  for (const file of askedFiles(named, picture, today))
    files.push({ path: inFolder(dir, file.name), bytes: await bytesOf(file, machine) });
  if (changes.length > 0) await opened.workbook.apply(changes);
  if (out !== undefined) files.push({ path: out, bytes: opened.bytes() });
  if (sets.length > 0) await machine.makeFolder(dir);
  await machine.checkOutputs({ inputs: [path], outputs: files.map((file) => file.path), force });
  if (files.length > 0) await machine.write(files, force);
  machine.out(
    words.values.json
      ? visibleJson(askJson(named, { request, dir, out }), 2)
      : askText(named, { request, dir, out }),
  );
  return 0;
}

async function bytesOf(file: AskedFile, machine: Machine): Promise<Uint8Array> {
  if ("text" in file) return utf8(file.text);
  const { workbook, bytes } = machine.newWorkbook();
  await workbook.apply([{ kind: "draw", drawing: file.drawing }]);
  return bytes();
}

type Said = Pick<AskRequest, "to" | "round" | "until"> & {
  readonly dir: string;
  readonly out: string | undefined;
};

function requestOf(words: Words): Said {
  const [to, round, dir] = ["to", "round", "dir"].map((name) => option(words, name)?.trim() ?? "");
  if (to !== "members" && to !== "owners")
    throw new UsageError("ask needs to know whom: --to members or --to owners");
  if (round === undefined || round === "")
    throw new UsageError('ask needs a name for the round: --round "Q2 2019"');
  if (dir === undefined || dir === "") throw new UsageError("ask needs a folder for the files: --dir DIR");
  return { to, round, dir, until: dueOption(words), out: option(words, "out") };
}

function dueOption(words: Words): CalendarDate {
  const text = option(words, "due") ?? "";
  const day = parseCalendarDate(text);
  if (day === undefined)
    throw new UsageError(
      `ask needs the day by which answers are due, as 2019-06-30: --due DAY${text === "" ? "" : `, not "${text}"`}`,
    );
  return day;
}

interface Told {
  readonly request: AskRequest;
  readonly dir: string;
  readonly out: string | undefined;
}

const askJson = (named: readonly SetFiles[], { request, dir, out }: Told) => ({
  ...{ to: request.to, round: request.round, due: request.until, out: out ?? null },
  addressees: named.map(({ set, workbook, mail }) => ({
    to: set.to,
    file: inFolder(dir, workbook),
    mail: inFolder(dir, mail),
    questions: set.requests.map(({ kind, about, subject, question, was }) => ({
      kind,
      about,
      subject,
      question,
      was,
    })),
  })),
});

function askText(named: readonly SetFiles[], { request, dir, out }: Told): string {
  if (named.length === 0) return "Nothing is missing, late or to be confirmed: nothing was asked.\n";
  const all = named.reduce((sum, { set }) => sum + set.requests.length, 0);
  return [
    `${count(all, "question")} to ${count(named.length, "addressee")}, due on ${dayText(request.until)}\n`,
    ...named.map(
      ({ set, workbook }) =>
        `  ${set.to.padEnd(28)} ${String(set.requests.length).padStart(4)}  ${workbook}\n`,
    ),
    `\nBeside each workbook is the text of a mail (.txt); due-days.ics in ${dir} is for a calendar. Nothing was sent.\n`,
    ...(out === undefined
      ? ["What was asked is recorded nowhere: --out OUT.xlsx writes it into a copy of the plan.\n"]
      : [`What was asked is recorded in ${out}\n`]),
  ].join("");
}
