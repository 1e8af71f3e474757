import { applyImport } from "../usecases/import-survey/import-survey";
import type { ImportPreview } from "../usecases/import-survey/import-preview";
import { type ImportChoices, usualChoices } from "../usecases/import-survey/import-request";
import { previewImport } from "../usecases/import-survey/preview-import";
import { roleWords } from "../domain/survey/roles/role-words";
import { refuse } from "../usecases/problem";
import type { ExitCode, Machine } from "./front";
import { importJson } from "./import-json";
import { type ImportMap, readImportMap } from "./import-map";
import { importText } from "./import-text";
import { UsageError } from "./usage";
import { visibleJson } from "./visible-text";
import { option, theFile, type Words } from "./words";

/** import SURVEY --into PLAN.xlsx: 1 where rows have errors; the others are written, unless it is a dry run. */
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
  const { workbook, bytes, version } = await machine.open(into);
  const snapshot = await workbook.read();
  const choices = choicesOf(words, map);
  const preview = await previewImport({ file, snapshot, today: machine.today(), choices });
  checkHeadings(preview, choices);
  if (!isDry) await applyImport(workbook, preview);
  // An import that changes nothing leaves the file alone, but a copy that was asked for is made.
  const isWritten = !isDry && (preview.changes.length > 0 || copy !== undefined);
  if (isWritten)
    await machine.write(
      [
        copy === undefined
          ? { path: into, bytes: bytes(), replaces: version() }
          : { path: copy, bytes: bytes() },
      ],
      force,
    );
  machine.out(
    words.values.json
      ? visibleJson(importJson(preview), 2)
      : importText(preview, isWritten ? (copy ?? into) : undefined),
  );
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
