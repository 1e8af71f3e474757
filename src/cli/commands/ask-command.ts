import { count, dayText } from "../../domain/kpi/words";
import { type CalendarDate, parseCalendarDate } from "../../domain/shared/calendar-date";
import { safeFileNames } from "../../domain/shared/safe-file-names";
import { visibleJson } from "../../domain/shared/visible-text";
import { questionSheet, type QuestionSet } from "../../sheets/requests/question-sheet";
import { ask, type AskRequest, dueDays, mailText } from "../../usecases/asking/ask";
import { lookAtPlan } from "../../usecases/plan-picture";
import type { ExitCode, Machine, OutputFile } from "../front";
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
  const named = namedSets(sets, dir);
  const files: OutputFile[] = [];
  for (const one of named) files.push(...(await filesOf(one, machine)));
  if (sets.length > 0)
    files.push({ path: inFolder(dir, "due-days.ics"), bytes: utf8(dueDays(sets, picture, today)) });
  if (changes.length > 0) await opened.workbook.apply(changes);
  if (out !== undefined) files.push({ path: out, bytes: opened.bytes() });
  if (sets.length > 0) await machine.makeFolder(dir);
  await machine.checkOutputs({ inputs: [path], outputs: files.map((file) => file.path), force });
  if (files.length > 0) await machine.write(files, force);
  machine.out(
    words.values.json
      ? visibleJson(askJson(named, { request, out }), 2)
      : askText(named, { request, dir, out }),
  );
  return 0;
}

interface NamedSet {
  readonly set: QuestionSet;
  readonly workbook: string;
  readonly mail: string;
}

function namedSets(sets: readonly QuestionSet[], dir: string): readonly NamedSet[] {
  const names = safeFileNames(sets.map(({ round, to }) => `${round} ${to}`));
  return sets.map((set, place) => ({
    set,
    workbook: inFolder(dir, `${names[place] ?? ""}.xlsx`),
    mail: inFolder(dir, `${names[place] ?? ""}.txt`),
  }));
}

async function filesOf(
  { set, workbook: path, mail }: NamedSet,
  machine: Machine,
): Promise<readonly OutputFile[]> {
  const { workbook, bytes } = machine.newWorkbook();
  await workbook.apply([{ kind: "draw", drawing: questionSheet(set) }]);
  const name = path.split(/[/\\]/).at(-1) ?? path;
  return [
    { path, bytes: bytes() },
    { path: mail, bytes: utf8(mailText(set, name)) },
  ];
}

const inFolder = (folder: string, name: string): string => `${folder.replace(/[/\\]$/, "")}/${name}`;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

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
  readonly out: string | undefined;
}

const askJson = (named: readonly NamedSet[], { request, out }: Told) => ({
  ...{ to: request.to, round: request.round, due: request.until, out: out ?? null },
  addressees: named.map(({ set, workbook, mail }) => ({
    to: set.to,
    file: workbook,
    mail,
    questions: set.requests.map(({ kind, about, subject, question, was }) => ({
      kind,
      about,
      subject,
      question,
      was,
    })),
  })),
});

function askText(named: readonly NamedSet[], { request, dir, out }: Told & { readonly dir: string }): string {
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
