import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import type { SheetSnapshot } from "../../src/sheets/sheet-snapshot";
import type { CellPatch } from "../../src/usecases/ports/workbook";
import { run } from "../cli/a-machine";
import { duckDb } from "./duck-db";
import type { SqlEngine } from "./engine";
import { postgres } from "./postgres";
import { sample, writeInto } from "./sample-data";

const folder = "ask/Q2 2019 ";

type Files = Readonly<Record<string, Uint8Array>>;

const firstSheet = async (bytes: Uint8Array, name?: string): Promise<SheetSnapshot> => {
  const { sheets } = await openXlsx(bytes).read();
  const found = name === undefined ? sheets[0] : sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name ?? ""}`);
  return found;
};

/** The bytes of a workbook with some cells of a sheet typed anew. */
async function typed(bytes: Uint8Array, sheet: string, cells: readonly CellPatch[]): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  await workbook.apply([{ kind: "patch", sheet, cells }]);
  return workbook.bytes();
}

/** The questions of a Member, with the first of them about Member Status answered as a person would. */
async function answered(bytes: Uint8Array, answer: "yes" | "no"): Promise<Uint8Array> {
  const { name, rows } = await firstSheet(bytes);
  const column = (rows.find((row) => row.includes("Answer")) ?? []).indexOf("Answer");
  const row = rows.findIndex((cells) => cells.includes("Member status"));
  return typed(bytes, name, [{ row, column, was: null, becomes: answer }]);
}

/** The same with the first question's key changed by an accident, for which the sheet must be unlocked. */
async function withBrokenKey(bytes: Uint8Array): Promise<Uint8Array> {
  const { rows } = await firstSheet(bytes);
  const column = (rows.find((row) => row.includes("Key")) ?? []).indexOf("Key");
  const key = String(rows.find((cells) => cells.includes("Member status"))?.[column]);
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    name.endsWith(".xml") ? strToU8(strFromU8(part).replace(key, "0000")) : part,
  ]);
  return zipSync(Object.fromEntries(parts));
}

const statesIn = (out: string): Record<string, number> => {
  const { answers } = JSON.parse(out) as { readonly answers: readonly { readonly state: string }[] };
  const counts: Record<string, number> = {};
  for (const { state } of answers) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
};

/** Another region's workbook: the same plan, and as many Members more that said no to its first KPI. */
async function otherRegion(noes: number): Promise<Uint8Array> {
  const { rows } = await firstSheet(sample, "Member Status");
  const cells = Array.from({ length: noes }, (_, at): CellPatch => {
    const row = at + 1;
    return { row, column: 1, was: rows[row]?.[1] ?? null, becomes: "no" };
  });
  return typed(sample, "Member Status", cells);
}

interface Office {
  readonly office: string;
  readonly summary: { readonly counts: Readonly<Record<string, number>> };
}

test("a year: 33 are asked, 25 answer, five of them late, and six regions tell the same on both engines", async () => {
  const asked = await run(
    "ask plan.xlsx --to members --round"
      .split(" ")
      .concat("Q2 2019", "--due", "2019-07-31", "--dir", "ask", "--out", "asked.xlsx"),
    { "plan.xlsx": sample },
  );
  const questions = [...asked.written].filter(([name]) => name.startsWith(folder) && name.endsWith(".xlsx"));
  expect(questions).toHaveLength(33);

  const returned: [string, Uint8Array][] = [];
  for (const [place, [name, bytes]] of questions.slice(0, 25).entries()) {
    const file = await answered(bytes, "yes");
    returned.push([name, place === 19 ? await withBrokenKey(file) : file]);
  }
  const contrary = await answered(questions[0]?.[1] ?? sample, "no");
  const inTime: Files = Object.fromEntries([...returned.slice(0, 20), ["contrary.xlsx", contrary]]);
  const late: Files = Object.fromEntries(returned.slice(20));
  const collect = async (into: Uint8Array, files: Files) => {
    const words = ["collect", "--into", "asked.xlsx", ...Object.keys(files), "--json"];
    const ran = await run(words, { "asked.xlsx": into, ...files });
    return { states: statesIn(ran.out), after: ran.written.get("asked.xlsx") ?? into };
  };

  const first = await collect(asked.written.get("asked.xlsx") ?? sample, inTime);
  expect(first.states).toEqual({ new: 18, "two-answers": 2, refused: 1 });
  const second = await collect(first.after, late);
  expect(second.states).toEqual({ new: 5 });
  expect((await collect(second.after, late)).states).toEqual({ unchanged: 5 });

  const regions: Record<string, Uint8Array> = { "in/Asia.xlsx": second.after };
  for (let region = 1; region <= 5; region += 1)
    regions[`in/Region ${region}.xlsx`] = await otherRegion(region * 4);
  const data = mkdtempSync(join(tmpdir(), "rsp-year-"));
  const words = [
    "consolidate",
    "in",
    "--out",
    "region.xlsx",
    "--data",
    data,
    "--as-of",
    "2019-06-30",
    "--json",
  ];
  const { out, written } = await run(words, regions);
  writeInto([...written].filter(([path]) => path.startsWith(data)));
  const { offices } = JSON.parse(out) as { readonly offices: readonly Office[] };
  expect(offices).toHaveLength(6);

  const engines: readonly SqlEngine[] = [await duckDb(data), await postgres(data)];
  const query =
    "SELECT office, shown_status, SUM(kpis) AS kpis FROM status_by_pillar GROUP BY office, shown_status";
  for (const engine of engines) {
    const rows = await engine.rows(query);
    for (const { office, summary } of offices) {
      const own = rows.filter((row) => row["office"] === office);
      const counts = own.map(({ shown_status, kpis }) => [shown_status, Number(kpis)] as const);
      const wanted = Object.entries(summary.counts).filter(([, amount]) => amount > 0);
      expect([engine.name, office, Object.fromEntries(counts)]).toEqual([
        engine.name,
        office,
        Object.fromEntries(wanted),
      ]);
    }
    await engine.close();
  }
  rmSync(data, { recursive: true });
});
