import { figuresInFile } from "../usecases/enter-figures";
import { applyImport } from "../usecases/import-survey/import-survey";
import type { ImportPreview } from "../usecases/import-survey/import-preview";
import { type ImportChoices, usualChoices } from "../usecases/import-survey/import-request";
import { previewImport } from "../usecases/import-survey/preview-import";
import { roleWords } from "../domain/survey/roles/role-words";
import { refuse } from "../usecases/problem";
import type { ExitCode, Machine } from "./front";
import { figuresJson, figuresText, importFigures } from "./import-figures";
import { importJson } from "./import-json";
import { type ImportMap, readImportMap } from "./import-map";
import { importText } from "./import-text";
import { UsageError } from "./usage";
import { visibleJson } from "../domain/shared/visible-text";
import { option, theFile, type Words } from "./words";

/** import SURVEY --into PLAN.xlsx, or a table of figures: 1 where rows have errors; the others are written, unless it is a dry run. */
export async function importCommand(words: Words, machine: Machine): Promise<ExitCode> {
  const survey = theFile(words, "import");
  const into = option(words, "into");
  if (into === undefined) throw new UsageError("import needs the workbook: --into PLAN.xlsx");
  const mapPath = option(words, "map");
  const copy = option(words, "out");
  const isDry = Boolean(words.values["dry-run"]);
  const force = Boolean(words.values.force);
  const others = mapPath === undefined ? [survey] : [survey, mapPath];
  await machine.checkOutputs({
    inputs: copy === undefined ? others : [...others, into],
    outputs: isDry ? [] : [copy ?? into],
    force,
  });
  const map = mapPath === undefined ? undefined : readImportMap(await machine.readText(mapPath), mapPath);
  const file = await machine.openTable(survey);
  const opened = await machine.open(into);
  const { workbook } = opened;
  /** An import that changes nothing leaves the file alone, but a copy that was asked for is made. */
  const write = async (changes: number): Promise<string | undefined> => {
    if (isDry || (changes === 0 && copy === undefined)) return undefined;
    const file = copy === undefined ? { path: into, replaces: opened.version() } : { path: copy };
    await machine.write([{ ...file, bytes: opened.bytes() }], force);
    return file.path;
  };
  const figures = figuresInFile(file);
  if (figures !== undefined) {
    const found = await importFigures(workbook, figures, { today: machine.today(), isDry });
    const out = await write(found.plan.changes.length);
    machine.out(words.values.json ? visibleJson(figuresJson(found), 2) : figuresText(found, out));
    return found.refused > 0 ? 1 : 0;
  }
  const snapshot = await workbook.read();
  const choices = choicesOf(words, map);
  const preview = await previewImport({ file, snapshot, today: machine.today(), choices });
  checkHeadings(preview, choices);
  if (!isDry) await applyImport(workbook, preview);
  const out = await write(preview.changes.length);
  machine.out(words.values.json ? visibleJson(importJson(preview), 2) : importText(preview, out));
  return preview.records.some(({ status }) => status === "error") ? 1 : 0;
}

function choicesOf({ values }: Words, map: ImportMap | undefined): ImportChoices {
  const round =
    typeof values.round === "string" && values.round.trim() !== "" ? values.round.trim() : undefined;
  return {
    ...usualChoices,
    ...map,
    ...(round === undefined ? {} : { round }),
    ...(values["with-scores"] ? { withScores: true } : {}),
    ...(typeof values.member === "string" ? { member: values.member } : {}),
    ...(typeof values.workshop === "string" ? { workshop: values.workshop } : {}),
    acceptClose: Boolean(values["accept-proposals"]),
    updatesStatus: Boolean(values["member-status"]),
    keepsAnswers: Boolean(values.answers),
    withPersonal: Boolean(values.personal),
  };
}

/** A heading that the file does not have is a slip: better said than passed over. */
function checkHeadings({ columns }: ImportPreview, choices: ImportChoices): void {
  const known = new Set(
    columns.flatMap(({ heading }) => [roleWords(heading), roleWords(heading.split(" [")[0] ?? "")]),
  );
  const unknown = [...choices.columns.keys(), ...choices.scales.keys()].find(
    (heading) => !known.has(heading),
  );
  if (unknown === undefined) return;
  refuse(
    "map-unknown-heading",
    `--map names the column "${unknown}", which the file does not have.`,
    `Its columns are ${columns
      .map(({ heading }) => `"${heading.slice(0, 40)}"`)
      .slice(0, 12)
      .join(", ")}.`,
  );
}
