import { fileAddress } from "../../domain/shared/file-address";
import { visibleJson } from "../../domain/shared/visible-text";
import { regionSheets } from "../../sheets/region/region-sheets";
import { regionOf } from "../../usecases/consolidate/region-of";
import type { ExitCode, Machine } from "../front";
import { UsageError } from "../usage";
import { asOfOption, option, type Words } from "../words";
import { dataPaths } from "./data-files";
import { judgeFiles } from "./judge-files";
import { regionDataFiles } from "./region-data-files";
import { regionJson, regionText } from "./region-text";

/** consolidate DIR|FILES... --out REGION.xlsx [--data DIR] [--as-of DAY]: 1 where a file was left out, 2 where all were. */
export async function consolidateCommand(words: Words, machine: Machine): Promise<ExitCode> {
  const { out, folder } = outputsOf(words);
  const cachePath = `${out}.cache`;
  const days = { asOf: asOfOption(words), today: machine.today() };
  const force = Boolean(words.values.force);
  const files = await machine.workbooksIn(words.positionals, [out]);
  await machine.checkOutputs({ inputs: files, outputs: [out, cachePath], force });
  const judgedFiles = await judgeFiles({ files, days, withTables: folder !== undefined, cachePath }, machine);
  const region = regionOf(judgedFiles.judged, judgedFiles.aside);
  const written = { out, folder, known: judgedFiles.known };
  if (region.offices.length === 0) {
    machine.error(regionText(region, undefined));
    return 2;
  }
  const data = folder === undefined ? [] : await regionDataFiles(judgedFiles.judged, folder, machine);
  if (folder !== undefined) {
    await machine.makeFolder(folder);
    await machine.checkOutputs({ inputs: files, outputs: [out, cachePath, ...dataPaths(folder)], force });
  }
  const { workbook, bytes } = machine.newWorkbook();
  const sheets = regionSheets(region, (path) => fileAddress(machine.relativePath(out, path)));
  await workbook.apply(sheets.map((drawing) => ({ kind: "draw", drawing })));
  await machine.write(
    [{ path: out, bytes: bytes() }, { path: cachePath, bytes: judgedFiles.cache }, ...data],
    force,
  );
  machine.out(words.values.json ? visibleJson(regionJson(region, written), 2) : regionText(region, written));
  return region.leftOut.length > 0 ? 1 : 0;
}

function outputsOf(words: Words): { readonly out: string; readonly folder: string | undefined } {
  const out = option(words, "out");
  const folder = option(words, "data");
  if (words.positionals.length === 0)
    throw new UsageError(
      "consolidate needs workbooks: rsp-tracker consolidate DIR|FILES... --out REGION.xlsx",
    );
  if (out === undefined || out.trim() === "")
    throw new UsageError("consolidate needs a name for what it draws: --out REGION.xlsx");
  if (folder?.trim() === "") throw new UsageError("consolidate needs a folder for the tables: --data DIR");
  return { out, folder };
}
