import packageFile from "../../package.json";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { ProblemError } from "../usecases/problem";
import { explainCommand } from "./explain-command";
import type { ExitCode, Machine } from "./front";
import { importCommand } from "./import-command";
import { usage, UsageError } from "./usage";
import { visibleJson, visibleText } from "../domain/shared/visible-text";
import { askCommand } from "./commands/ask-command";
import { collectCommand } from "./commands/collect-command";
import { consolidateCommand } from "./commands/consolidate-command";
import { exportCommand } from "./commands/export-command";
import { asOfOption, option, theFile, type Words } from "./words";
import { checkPlan } from "../usecases/check-plan";
import { checkJson } from "./check-json";
import { checkText } from "./check-text";
import { drawSheets } from "../usecases/drawing/draw-sheets";
import { allDrawings } from "../usecases/drawing/owned-drawings";
import { lookAtPlan } from "../usecases/plan-picture";
import { reportCsv } from "./report-csv";
import { reportJson } from "./report-json";
import { reportText } from "./report-text";

/** Runs one command of the line: main(["report", "plan.xlsx", "--json"], machine). */
export async function main(words: readonly string[], terminal: Machine): Promise<ExitCode> {
  const machine: Machine = {
    ...terminal,
    out: (text) => terminal.out(visibleText(text)),
    error: (text) => terminal.error(visibleText(text)),
  };
  try {
    return await run(words, machine);
  } catch (found) {
    if (found instanceof UsageError) machine.error(`${found.message}\n\n${usage}`);
    else if (found instanceof ProblemError) machine.error(`${found.message}\n`);
    else throw found;
    return 2;
  }
}

async function run([command, ...rest]: readonly string[], machine: Machine): Promise<ExitCode> {
  switch (command) {
    case "check":
      return checkCommand(parse(rest, { json: { type: "boolean" } }), machine);
    case "report":
      return reportCommand(
        parse(rest, {
          json: { type: "boolean" },
          "as-of": { type: "string" },
          out: { type: "string" },
          csv: { type: "string" },
          force: { type: "boolean" },
        }),
        machine,
      );
    case "import":
      return importCommand(
        parse(rest, {
          json: { type: "boolean" },
          into: { type: "string" },
          out: { type: "string" },
          "dry-run": { type: "boolean" },
          round: { type: "string" },
          map: { type: "string" },
          "accept-proposals": { type: "boolean" },
          "with-scores": { type: "boolean" },
          member: { type: "string" },
          workshop: { type: "string" },
          answers: { type: "boolean" },
          "member-status": { type: "boolean" },
          personal: { type: "boolean" },
          force: { type: "boolean" },
        }),
        machine,
      );
    case "export":
      return exportCommand(
        parse(rest, {
          json: { type: "boolean" },
          data: { type: "string" },
          "as-of": { type: "string" },
          office: { type: "string" },
          force: { type: "boolean" },
        }),
        machine,
      );
    case "ask":
      return askCommand(
        parse(rest, {
          json: { type: "boolean" },
          to: { type: "string" },
          round: { type: "string" },
          due: { type: "string" },
          dir: { type: "string" },
          out: { type: "string" },
          "as-of": { type: "string" },
          force: { type: "boolean" },
        }),
        machine,
      );
    case "collect":
      return collectCommand(
        parse(rest, {
          json: { type: "boolean" },
          into: { type: "string" },
          out: { type: "string" },
          "dry-run": { type: "boolean" },
          force: { type: "boolean" },
        }),
        machine,
      );
    case "consolidate":
      return consolidateCommand(
        parse(rest, {
          json: { type: "boolean" },
          out: { type: "string" },
          data: { type: "string" },
          "as-of": { type: "string" },
          force: { type: "boolean" },
        }),
        machine,
      );
    case "explain":
      return explainCommand(
        parse(rest, { json: { type: "boolean" }, ndjson: { type: "boolean" }, kind: { type: "string" } }),
        machine,
      );
    case "--help":
    case "-h":
    case "help":
      machine.out(usage);
      return 0;
    case "--version":
      machine.out(`${packageFile.version}\n`);
      return 0;
    default:
      throw new UsageError(
        command === undefined
          ? "Say what to do: check, report, import, export, ask, collect, consolidate or explain."
          : `There is no command "${command}".`,
      );
  }
}

function parse(args: readonly string[], options: NonNullable<ParseArgsConfig["options"]>): Words {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    // No option is given as a list.
    return { values: values as Words["values"], positionals };
  } catch (found) {
    throw new UsageError(found instanceof Error ? found.message : String(found));
  }
}

/** check PLAN.xlsx [--json]: 1 where something should be looked at. */
async function checkCommand(words: Words, machine: Machine): Promise<ExitCode> {
  const { workbook } = await machine.open(theFile(words, "check"));
  const found = await checkPlan(workbook, machine.today());
  machine.out(words.values.json ? visibleJson(checkJson(found), 2) : checkText(found));
  return found.findings.length > 0 ? 1 : 0;
}

/** report PLAN.xlsx [--as-of] [--out] [--csv] [--force] [--json]: 0 whatever the statuses. */
async function reportCommand(words: Words, machine: Machine): Promise<ExitCode> {
  const path = theFile(words, "report");
  const days = { asOf: asOfOption(words), today: machine.today() };
  const out = option(words, "out");
  const csv = option(words, "csv");
  const force = Boolean(words.values.force);
  const outputs = [out, csv].filter((output) => output !== undefined);
  await machine.checkOutputs({ inputs: [path], outputs, force });
  const { workbook, bytes } = await machine.open(path);
  const found =
    out === undefined ? await lookAtPlan(workbook, days) : await drawSheets(workbook, days, allDrawings);
  const files = [
    ...(out === undefined ? [] : [{ path: out, bytes: bytes() }]),
    ...(csv === undefined ? [] : [{ path: csv, bytes: new TextEncoder().encode(reportCsv(found.report)) }]),
  ];
  if (files.length > 0) await machine.write(files, force);
  if (out !== undefined) warnOfName(path, out, machine);
  machine.out(words.values.json ? visibleJson(reportJson(found), 2) : reportText(found, { out, csv }));
  return 0;
}

/** Excel opens a workbook with macros only by the name of one. */
function warnOfName(path: string, out: string, machine: Machine): void {
  const hasMacros = /\.xlsm$/i.test(path);
  if (hasMacros && !/\.xlsm$/i.test(out))
    machine.error(`${path} has macros: rename ${out} to end in .xlsm, or Excel will not open it.\n`);
}
