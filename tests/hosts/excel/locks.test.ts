import type { WorkbookChange } from "../../../src/usecases/ports/workbook";
import type { SheetDrawing } from "../../../src/sheets/sheet-drawing";
import { isOwnLock } from "../../../src/hosts/excel/own-lock";
import { ProblemError } from "../../../src/usecases/problem";
import { aDrawing } from "../../contracts/a-drawing";
import { gridOf } from "../../grid-of";
import type { BookSheet } from "./fake-host/book";
import type { FakeExcel } from "./fake-host/fake-excel";
import { inExcel } from "./sample-in-excel";

// A colleague who edits the same workbook may lift our lock, put one of their own, or type, between any two of our requests.

const codeOf = (task: Promise<unknown>): Promise<string> =>
  task.then(
    () => "done",
    (error: unknown) => (error instanceof ProblemError ? error.problem.code : String(error)),
  );

/** A locked form with a table of answers. */
const answers = (word: string): SheetDrawing =>
  aDrawing(
    "Answers",
    [
      ["Member", "Answer"],
      ["Fiji", word],
    ],
    {
      table: { name: "Answers", range: { top: 0, left: 0, bottom: 1, right: 1 } },
      unlocked: [{ top: 1, left: 0, bottom: 20, right: 1 }],
    },
  );

const sheetIn = ({ book }: FakeExcel): BookSheet => {
  const sheet = book.sheets.find(({ name }) => name === "Answers");
  if (!sheet) throw new Error("the form was not drawn");
  return sheet;
};

const colleagues = {
  lifts: (sheet: BookSheet) => void Object.assign(sheet, { isProtected: false, lock: null }),
  password: (sheet: BookSheet) => void (sheet.hasPassword = true),
  otherwise: (sheet: BookSheet) => void (sheet.lock = {}),
  types: (sheet: BookSheet) => {
    const cell = sheet.cells.get("15:1");
    if (!cell) throw new Error("the open cells were not made");
    cell.value = "theirs";
  },
};

const changes: Readonly<Record<string, WorkbookChange>> = {
  draws: { kind: "draw", drawing: answers("new") },
  appends: { kind: "append", sheet: "Answers", under: 1, rows: [["Samoa", "no"]] },
  patches: {
    kind: "patch",
    sheet: "Answers",
    cells: [{ row: 1, column: 1, was: "old", becomes: "new" }],
  },
};

/** What came of a change while a colleague did something just before a request of it, counted from 1. */
async function outcomeWhile(who: keyof typeof colleagues, what: string, moment: number) {
  const { excel, workbook } = inExcel([gridOf("Plan", [["x"]])]);
  await workbook.apply([{ kind: "draw", drawing: answers("old") }]);
  await workbook.read();
  const sheet = sheetIn(excel);
  const first = excel.requests.length;
  let came = false;
  excel.meanwhile = (request) => {
    if (came || request < first + moment) return;
    came = true;
    colleagues[who](sheet);
  };
  const change = changes[what];
  const code = await codeOf(workbook.apply(change ? [change] : []));
  expect(came).toBe(true);
  return {
    code,
    answer: sheet.cells.get("1:1")?.value,
    row: sheet.cells.get("2:0")?.value ?? "",
    tableEnds: sheet.tables[0]?.range.bottom,
    lock: !sheet.isProtected
      ? "none"
      : sheet.hasPassword
        ? "password"
        : isOwnLock(sheet.lock)
          ? "ours"
          : "theirs",
    theirs: sheet.cells.get("15:1")?.value,
  };
}

// A drawing is one request; a patch asks first, an append asks for the tables, too.
const moments = { draws: [1], patches: [1, 2], appends: [1, 2, 3] } as const;
const before = { answer: "old", row: "", tableEnds: 1 };
const done = {
  draws: { code: "done", answer: "new", row: "", tableEnds: 1 },
  patches: { code: "done", answer: "new", row: "", tableEnds: 1 },
  appends: { code: "done", answer: "old", row: "Samoa", tableEnds: 2 },
} as const;
const each = (["draws", "patches", "appends"] as const).flatMap((what) =>
  moments[what].map((moment) => [what, moment] as const),
);

describe("our own lock while others edit", () => {
  test.each(each)(
    "lifted by somebody while the product %s, before request %i: it is done all the same",
    async (what, moment) => {
      const seen = await outcomeWhile("lifts", what, moment);
      expect(seen).toMatchObject(done[what]);
      // A drawing locks its sheet; cells alone do not put back what a person took away.
      expect(seen.lock).toBe(what === "draws" ? "ours" : "none");
    },
  );

  test.each(each)(
    "given a password while the product %s, before request %i: open cells are written, else nothing",
    async (what, moment) => {
      const seen = await outcomeWhile("password", what, moment);
      expect(seen).toMatchObject(
        what === "patches" ? done.patches : { ...before, code: "excel-refused-access" },
      );
      expect(seen.lock).toBe("password");
    },
  );

  test.each(each.filter(([what, moment]) => what !== "draws" && moment < 3))(
    "replaced by another lock while the product %s, before request %i: theirs stays",
    async (what, moment) => {
      const seen = await outcomeWhile("otherwise", what, moment);
      expect(seen).toMatchObject(what === "patches" ? done.patches : { ...before, code: "sheet-protected" });
      expect(seen.lock).toBe("theirs");
    },
  );

  test.each(each.filter(([what]) => what !== "draws"))(
    "what somebody types into an open cell while the product %s, before request %i, stays",
    async (what, moment) => {
      expect(await outcomeWhile("types", what, moment)).toMatchObject({
        ...done[what],
        theirs: "theirs",
        lock: "ours",
      });
    },
  );
});
