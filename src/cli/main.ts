import { parseArgs, type ParseArgsConfig } from "node:util";
import packageFile from "../../package.json";
import { ProblemError } from "../usecases/problem";
import { checkCommand } from "./check-command";
import { explainCommand } from "./explain-command";
import type { ExitCode, Machine } from "./front";
import { importCommand } from "./import-command";
import { reportCommand } from "./report-command";
import { usage, UsageError } from "./usage";
import { visibleText } from "./visible-text";
import type { Words } from "./words";

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
          ? "Say what to do: check, report, import or explain."
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
