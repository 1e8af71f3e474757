import { strToU8 } from "fflate";
import { openXlsx, type XlsxWorkbook } from "../../../../src/hosts/xlsx-file/open-xlsx";
import { date } from "../../../contracts/host-under-test";
import { richParts, richWorkbook } from "../../../fixtures/rich-workbook";
import { partsIn, textIn } from "../packages";

type Edit = (workbook: XlsxWorkbook) => Promise<void>;

const sheetPart = "xl/worksheets/sheet1.xml";

const edits: readonly [string, readonly string[], Edit][] = [
  [
    "a patch",
    [sheetPart, "xl/workbook.xml"],
    (workbook) =>
      workbook.apply([
        {
          kind: "patch",
          sheet: "Activity Log",
          cells: [{ row: 1, column: 2, was: 4.5, becomes: 5 }],
        },
      ]),
  ],
  [
    "an append",
    [sheetPart, "xl/workbook.xml", "xl/tables/table1.xml"],
    (workbook) =>
      workbook.apply([
        { kind: "append", sheet: "Activity Log", under: 2, rows: [[date("2019-07-02"), "Visit", 4]] },
      ]),
  ],
  [
    "an edit of a value",
    [sheetPart, "xl/workbook.xml"],
    (workbook) =>
      workbook.edit([{ sheet: "Activity Log", row: 1, column: 2, content: { kind: "value", value: 5 } }]),
  ],
  [
    "an edit of a formula",
    [sheetPart, "xl/workbook.xml"],
    (workbook) =>
      workbook.edit([
        {
          sheet: "Activity Log",
          row: 1,
          column: 3,
          content: { kind: "formula", formula: "C2*3", result: 13.5 },
        },
      ]),
  ],
];

describe.each(edits)("after %s in a workbook with everything in it", (_, changed, edit) => {
  let after: Uint8Array;
  beforeAll(async () => {
    const workbook = openXlsx(richWorkbook());
    await edit(workbook);
    after = workbook.bytes();
  });

  test("every other part is there byte for byte, in its old order", () => {
    expect(Object.keys(partsIn(after))).toEqual(Object.keys(richParts()));
    for (const [name, part] of Object.entries(richParts())) {
      const expected = typeof part === "string" ? strToU8(part) : part;
      const isSame = Buffer.compare(partsIn(after)[name] ?? new Uint8Array(), expected) === 0;
      expect([name, isSame]).toEqual([name, !changed.includes(name)]);
    }
  });

  test("the workbook's part is only asked to compute anew", () => {
    const before = richParts()["xl/workbook.xml"] as string; // its parts of text are strings
    expect(textIn(after, "xl/workbook.xml")).toBe(
      before.replace('<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'),
    );
  });
});

test("a patch changes one cell's text in its sheet", async () => {
  const workbook = openXlsx(richWorkbook());
  await edits[0]?.[2](workbook);
  const before = richParts()[sheetPart] as string; // its parts of text are strings
  expect(textIn(workbook.bytes(), sheetPart)).toBe(
    before.replace('<c r="C2"><v>4.5</v></c>', '<c r="C2"><v>5</v></c>'),
  );
});

test("done and undone, all cells are as they were", async () => {
  const workbook = openXlsx(richWorkbook());
  const before = await workbook.read();
  const cell = { row: 1, column: 2 };
  await workbook.apply([
    { kind: "patch", sheet: "Activity Log", cells: [{ ...cell, was: 4.5, becomes: date("2019-06-30") }] },
  ]);
  expect((await workbook.read()).sheets[0]?.rows[1]?.[2]).toEqual(date("2019-06-30"));
  await workbook.apply([
    { kind: "patch", sheet: "Activity Log", cells: [{ ...cell, was: date("2019-06-30"), becomes: 4.5 }] },
  ]);
  expect(await workbook.read()).toEqual(before);
});

test("a refusal leaves the very bytes", async () => {
  const bytes = richWorkbook();
  const workbook = openXlsx(bytes);
  const cells = [{ row: 1, column: 2, was: 1, becomes: 5 }];
  await expect(workbook.apply([{ kind: "patch", sheet: "Activity Log", cells }])).rejects.toThrow(/C2/);
  expect(workbook.bytes()).toBe(bytes);
});

test.each([
  ["added", 9],
  ["taken out", 3],
])("a formula %s lets the order of computing go, which Excel makes anew", async (how, column) => {
  const workbook = openXlsx(richWorkbook());
  const content =
    how === "added"
      ? { kind: "formula" as const, formula: "1+1", result: 2 }
      : { kind: "value" as const, value: 2 };
  await workbook.edit([{ sheet: "Activity Log", row: 1, column, content }]);
  const after = workbook.bytes();
  expect(partsIn(after)).not.toHaveProperty(["xl/calcChain.xml"]);
  expect(textIn(after, "[Content_Types].xml")).not.toContain("calcChain");
  expect(textIn(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  expect((await openXlsx(after).read()).sheets[0]?.rows[1]?.[column]).toBe(2);
});
