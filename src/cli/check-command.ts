import { checkPlan } from "../usecases/check-plan";
import { checkJson } from "./check-json";
import { checkText } from "./check-text";
import type { ExitCode, Machine } from "./front";
import { visibleJson } from "./visible-text";
import { theFile, type Words } from "./words";

/** check PLAN.xlsx [--json]: 1 where something should be looked at. */
export async function checkCommand(words: Words, machine: Machine): Promise<ExitCode> {
  const { workbook } = await machine.open(theFile(words, "check"));
  const found = await checkPlan(workbook, machine.today());
  machine.out(words.values.json ? visibleJson(checkJson(found), 2) : checkText(found));
  return found.findings.length > 0 ? 1 : 0;
}
