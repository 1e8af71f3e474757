import fc from "fast-check";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import type { CellValue } from "../../src/sheets/sheet-snapshot";
import { calendarDate } from "../../src/domain/shared/calendar-date";
import type { AppendChange, PatchChange, WritableValue } from "../../src/usecases/ports/workbook";
import { undoOf } from "../../src/usecases/undo";
import { gridOf } from "../grid-of";

type Change = PatchChange | AppendChange;

const value = fc.oneof<fc.Arbitrary<WritableValue>[]>(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.string(),
  fc.constantFrom<WritableValue>(
    { kind: "date", date: calendarDate("2019-06-30") },
    { kind: "date", date: calendarDate("1850-01-01") },
    { kind: "percent", value: 0.5 },
  ),
);

const command = fc.oneof(
  fc.record({
    kind: fc.constant("patch" as const),
    cells: fc.array(fc.tuple(fc.nat(4), fc.nat(4), value), { maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant("append" as const),
    rows: fc.array(fc.array(value, { maxLength: 4 }), { maxLength: 3 }),
  }),
);

/** Does a deed on the workbook as it is now, and gives the change that it was. */
async function done(
  workbook: ReturnType<typeof memoryWorkbook>,
  made: typeof command extends fc.Arbitrary<infer Command> ? Command : never,
): Promise<Change> {
  const rows: (readonly CellValue[])[] = [...((await workbook.read()).sheets[0]?.rows ?? [])];
  if (made.kind === "append") return { kind: "append", sheet: "A", under: rows.length - 1, rows: made.rows };
  const now = rows.map((row) => [...row]);
  const cells = made.cells.map(([row, column, becomes]) => {
    const was = now[row]?.[column] ?? null;
    (now[row] ??= [])[column] = memoryOf(becomes);
    return { row, column, was, becomes };
  });
  return { kind: "patch", sheet: "A", cells };
}

// As a workbook keeps it: an empty text is blank, a day before 1900 a text.
function memoryOf(written: WritableValue): CellValue {
  if (typeof written === "object" && written?.kind === "date" && written.date < "1900") return written.date;
  return written === "" ? null : written;
}

test("what was done and undone leaves the workbook as it was", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 5 }),
      fc.array(command),
      async (rows, commands) => {
        const workbook = memoryWorkbook([gridOf("A", rows)]);
        const before = await workbook.read();
        const changes: Change[] = [];
        for (const one of commands) {
          const change = await done(workbook, one);
          await workbook.apply([change]);
          changes.push(change);
        }
        const undo = undoOf(changes);
        expect(undo.kind).toBe("changes");
        await workbook.apply(undo.kind === "changes" ? undo.changes : []);
        expect(await workbook.read()).toEqual(before);
      },
    ),
    { numRuns: 200 },
  );
});

test("the last change is taken back first, with what it wrote as what is expected", () => {
  const patch: PatchChange = {
    kind: "patch",
    sheet: "Plan",
    cells: [{ row: 3, column: 1, was: "no", becomes: "yes" }],
  };
  const append: AppendChange = { kind: "append", sheet: "Log", under: 4, rows: [["a", null, 2]] };
  expect(undoOf([patch, append])).toEqual({
    kind: "changes",
    changes: [
      {
        kind: "patch",
        sheet: "Log",
        cells: [
          { row: 5, column: 2, was: 2, becomes: null },
          { row: 5, column: 0, was: "a", becomes: null },
        ],
      },
      { kind: "patch", sheet: "Plan", cells: [{ row: 3, column: 1, was: "yes", becomes: "no" }] },
    ],
  });
});

test("a cell that someone changed since is not taken back", async () => {
  const workbook = memoryWorkbook([gridOf("Log", [["Date"]])]);
  const append: AppendChange = { kind: "append", sheet: "Log", under: 0, rows: [["mine"]] };
  await workbook.apply([append]);
  await workbook.apply([
    { kind: "patch", sheet: "Log", cells: [{ row: 1, column: 0, was: "mine", becomes: "theirs" }] },
  ]);
  const undo = undoOf([append]);
  await expect(workbook.apply(undo.kind === "changes" ? undo.changes : [])).rejects.toMatchObject({
    problem: { code: "cell-changed" },
  });
  expect((await workbook.read()).sheets[0]?.rows).toEqual([["Date"], ["theirs"]]);
});

test("a cell that held an error cannot be given it back, and nothing is half undone", () => {
  const error = { kind: "error" as const, code: "#N/A" };
  const cells = [
    { row: 0, column: 0, was: "a", becomes: "b" },
    { row: 0, column: 1, was: error, becomes: "b" },
  ];
  expect(undoOf([{ kind: "patch", sheet: "Plan", cells }])).toEqual({
    kind: "impossible",
    sheet: "Plan",
    row: 0,
    column: 1,
    was: error,
  });
});
