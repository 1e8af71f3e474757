import { aDrawing } from "../../contract/a-drawing";
import { at, codeOf, patch, rowsIn, sheetOf } from "../../contract/contract-case";
import { same } from "../../contract/same";
import { type CheckCase, type ExcelUnderCheck, NotSupported } from "./check-case";

const plan = sheetOf("Plan", [
  ["Action", "Target"],
  ["Risk", "22/33"],
]);

const draw = (word: string) => ({ kind: "draw" as const, drawing: aDrawing("Map", [[word], ["end"]]) });

/** Writes as a person would, outside of the host. */
const typeInto = (excel: ExcelUnderCheck, sheet: string, cell: string, value: string): Promise<void> =>
  excel.talk((session) => {
    excel.sheet(session, sheet).getRange(cell).values = [[value]];
    return session.sync();
  });

/** Waits for something that Excel tells late, three seconds at most. */
async function comes(excel: ExcelUnderCheck, holds: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 15 && !holds(); tries += 1) await excel.pause(200);
  return holds();
}

// More than Excel for the web takes in one request or gives in one answer: 5 MB.
const large = { rows: 1_500, columns: 12, text: 300 } as const;

async function functionValue(excel: ExcelUnderCheck): Promise<unknown> {
  const read = (): Promise<unknown> =>
    excel.talk(async (session) => {
      const cell = excel.sheet(session, "Plan").getRange("D1");
      cell.load({ values: true });
      await session.sync();
      return cell.values[0]?.[0];
    });
  let value: unknown = await read();
  for (let tries = 0; tries < 15 && String(value).includes("BUSY"); tries += 1) {
    await excel.pause(200);
    value = await read();
  }
  return value;
}

/** What takes more than one call: taking back, events, sizes, functions. */
export const sessionCases: readonly CheckCase[] = [
  {
    group: "taking back",
    name: "Revert last run brings back the sheet of before",
    run: async (excel) => {
      const workbook = await excel.open([plan]);
      await workbook.apply([draw("old")]);
      await workbook.apply([draw("new"), patch("Plan", at(1, 1, "22/33", "24/33"))]);
      same("it is taken back", await workbook.revertLast(), true);
      same("the drawn", await rowsIn(workbook, "Map"), [["old"], ["end"]]);
      same("the plan", await rowsIn(workbook, "Plan"), plan.rows);
    },
  },
  {
    group: "taking back",
    name: "Revert last run does not write over what somebody typed since",
    run: async (excel) => {
      const workbook = await excel.open([plan]);
      await workbook.apply([patch("Plan", at(1, 1, "22/33", "24/33"))]);
      await typeInto(excel, "Plan", "B2", "mine");
      same("the refusal", await codeOf(workbook.revertLast().then(() => undefined)), "cell-changed");
      same("the cell", (await rowsIn(workbook, "Plan"))[1], ["Risk", "mine"]);
    },
  },
  {
    group: "events",
    name: "an edit is told, and a write of the product's own is not",
    run: async (excel) => {
      const workbook = await excel.open([plan]);
      const told: string[] = [];
      const stop = workbook.onChange((sheet) => told.push(sheet));
      try {
        // Listening begins in a turn of its own; a read waits for it.
        await workbook.read();
        await workbook.apply([patch("Plan", at(1, 1, "22/33", "24/33"))]);
        const ownWrites = told.length;
        await typeInto(excel, "Plan", "B2", "edited");
        same("the edit is told", await comes(excel, () => told.length > ownWrites), true);
        same("own writes that were told", ownWrites, 0);
      } finally {
        stop();
      }
    },
  },
  {
    group: "sizes",
    name: "a sheet of more than 5 MB is drawn in parts and read back",
    run: async (excel) => {
      const workbook = await excel.open([plan]);
      const rows = Array.from({ length: large.rows }, (_, row) =>
        Array.from({ length: large.columns }, (_cell, column) => `${row}:${column} `.padEnd(large.text, "x")),
      );
      await workbook.apply([{ kind: "draw", drawing: aDrawing("Map", rows) }]);
      same("rows", await rowsIn(workbook, "Map"), rows);
    },
  },
  {
    group: "functions",
    name: "custom functions compute",
    run: async (excel) => {
      await excel.open([plan]);
      await excel.talk((session) => {
        excel.sheet(session, "Plan").getRange("D1").formulas = [['=RSP.MET("At least 5 workshops",6)']];
        return session.sync();
      });
      const value = await functionValue(excel);
      if (value === "#NAME?") throw new NotSupported("The functions are not loaded in this Excel.");
      same("the result", value, true);
    },
  },
];
