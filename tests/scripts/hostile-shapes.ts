import { relationships, smallParts, stylesWith, zipped } from "../hosts/xlsx-file/hand-made";

/** A kind of file that asks for more work than it holds: `size` says how much, in the unit of its name. */
export interface HostileShape {
  readonly name: string;
  /** As large as it is tried for a release: at most 20 MB packed. */
  readonly full: number;
  /** As large as the tests try it: large enough that work that grows with its square takes minutes. */
  readonly small: number;
  readonly make: (size: number) => Uint8Array;
}

type Parts = Record<string, string>;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join("");
const text = (words: string): string => `<is><t>${words}</t></is>`;
const cell = (address: string, words: string): string => `<c r="${address}" t="inlineStr">${text(words)}</c>`;
const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
const sheet = (rows: string, after = ""): Parts => smallParts(`<sheetData>${rows}</sheetData>${after}`);
const zipOf = (parts: Parts): Uint8Array => zipped(parts);

const planTitle = row(1, cell("A1", "Strategic Action Plan 2018-2020"));
const planHeadings = ["Milestone", "No.", "Actions", "KPI", "Target", "Timeframe"]
  .map((words, column) => cell(`${"ABCDEF".charAt(column)}2`, words))
  .join("");
const planTop = planTitle + row(2, planHeadings);

/** Rows under the headings of a plan. */
const plan = (count: number, cells: (number: number) => string): Parts =>
  sheet(planTop + times(count, (index) => row(index + 3, cells(index + 3))));

const planRow = (number: number, target = "At least 22/33 Members"): string =>
  cell(`A${number}`, "1.1.3 - 10th milestone") +
  cell(`C${number}`, `(${number}) Help Members to build capacity`) +
  cell(`D${number}`, "Number of Members") +
  cell(`E${number}`, target) +
  cell(`F${number}`, "On-going");

const logHeadings = row(
  1,
  ["Date", "Action", "Activity", "Type", "Members"]
    .map((words, at) => cell(`${"ABCDE".charAt(at)}1`, words))
    .join(""),
);

function sharedText(size: number, words: string, headings = ""): Parts {
  return {
    ...sheet(
      headings +
        times(size, (index) =>
          row(
            index + 3,
            `<c r="A${index + 3}" t="s"><v>0</v></c><c r="C${index + 3}" t="s"><v>0</v></c><c r="E${index + 3}" t="s"><v>0</v></c>`,
          ),
        ),
    ),
    "xl/sharedStrings.xml": `<sst xmlns="${main}"><si><t>${words}</t></si></sst>`,
  };
}

function manySheets(
  count: number,
  partOf: (index: number) => string,
  parts: (index: number) => Parts,
  names = (index: number) => `S${index}`,
): Parts {
  return {
    ...smallParts(""),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${times(count, (index) => `<sheet name="${names(index)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ...Array.from({ length: count }, (_, index) => ["worksheet", partOf(index)] as const),
    ),
    ...(Object.assign({}, ...Array.from({ length: count }, (_, index) => parts(index))) as Parts),
  };
}

const ownPart = (index: number): string => `worksheets/s${index}.xml`;
const worksheet = (inside: string): string => `<worksheet xmlns="${main}">${inside}</worksheet>`;

function withWorkbook(inside: string): Parts {
  const parts = smallParts(`<sheetData>${planTop}${row(3, planRow(3))}</sheetData>`);
  return {
    ...parts,
    "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace("</sheets>", `</sheets>${inside}`),
  };
}

function withLinks(links: string): Parts {
  const parts = sheet(planTop + row(3, planRow(3)));
  return {
    ...parts,
    "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      `${links}</Relationships>`,
    ),
  };
}

/** Each part leads to the next: parts of a sheet's own, thirty thousand deep. */
function chain(size: number): Parts {
  const link = (target: string): string => relationships(["drawing", target]);
  const parts = sheet(planTop + row(3, planRow(3)));
  const links: Parts = { "xl/worksheets/_rels/sheet1.xml.rels": link("/xl/c/p0.xml") };
  for (let at = 0; at < size; at += 1) {
    links[`xl/c/p${at}.xml`] = "<a/>";
    links[`xl/c/_rels/p${at}.xml.rels`] = link(`/xl/c/p${at + 1}.xml`);
  }
  return { ...parts, ...links };
}

const attributes = (inside: string): Parts =>
  smallParts(`<sheetData><row r="1"><c ${inside}><v>1</v></c></row></sheetData>`);

/** Attributes as the slow way reads them: of a row, a merge, a protection, an element of the workbook. */
const slowAttributes = (inside: string): Parts => ({
  ...withWorkbook(`<calcPr ${inside}/>`),
  "xl/worksheets/sheet1.xml": worksheet(
    `<sheetData><row ${inside} r="1"/></sheetData><mergeCells><mergeCell ${inside}/></mergeCells>`,
  ),
});

/** One packed text that many entries of the zip's directory share, after David Fifield. */
function overlapping(size: number): Uint8Array {
  const base = zipOf({ ...sheet(planTop), "xl/bomb.xml": "a".repeat(50_000_000) });
  const view = new DataView(base.buffer);
  const end = base.length - 22;
  const start = view.getUint32(end + 16, true);
  const directory = base.subarray(start, end);
  let last = 0;
  for (let at = 0; at < directory.length;) {
    last = at;
    at +=
      46 +
      view.getUint16(start + at + 28, true) +
      view.getUint16(start + at + 30, true) +
      view.getUint16(start + at + 32, true);
  }
  const again = directory.slice(last);
  const out = new Uint8Array(base.length + again.length * size);
  out.set(base.subarray(0, end));
  for (let at = 0; at < size; at += 1) {
    const record = again.slice();
    record.set(new TextEncoder().encode(`xl/${String(at).padStart(4, "0")}.xml`.slice(0, 11)), 46);
    out.set(record, end + at * again.length);
  }
  out.set(base.subarray(end), end + again.length * size);
  const outView = new DataView(out.buffer);
  const outEnd = out.length - 22;
  const count = view.getUint16(end + 10, true) + size;
  outView.setUint16(outEnd + 8, count, true);
  outView.setUint16(outEnd + 10, count, true);
  outView.setUint32(outEnd + 12, directory.length + again.length * size, true);
  return out;
}

/** The sheet says that it is small, and unpacks to much more. */
function lyingSize(size: number): Uint8Array {
  const parts = sheet(planTop);
  const bytes = zipOf({
    ...parts,
    "xl/worksheets/sheet1.xml": worksheet(`<sheetData>${" ".repeat(size)}</sheetData>`),
  });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at += 1)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > size)
      view.setUint32(at + 24, 100, true);
  return bytes;
}

const entities = (size: number): string =>
  `<!DOCTYPE worksheet [<!ENTITY a0 "lol">${times(size, (at) => `<!ENTITY a${at + 1} "&a${at};&a${at};&a${at};&a${at};&a${at};&a${at};&a${at};&a${at};">`)}]>`;

const longText = "At least 22/33 Members and 5 workshops per year; ".repeat(660);

export const hostileShapes: readonly HostileShape[] = [
  {
    name: "blanks before a missing equals sign",
    full: 4_000_000,
    small: 300_000,
    make: (n) => zipOf(attributes(`r="A1" s${" ".repeat(n)}`)),
  },
  {
    name: "letters without an equals sign",
    full: 4_000_000,
    small: 300_000,
    make: (n) => zipOf(slowAttributes("a".repeat(n))),
  },
  {
    name: "blanks without an equals sign",
    full: 4_000_000,
    small: 300_000,
    make: (n) => zipOf(slowAttributes(`a${" ".repeat(n)}`)),
  },
  {
    name: "names and blanks without values",
    full: 1_000_000,
    small: 100_000,
    make: (n) => zipOf(slowAttributes("a ".repeat(n))),
  },
  {
    name: "equals signs without values",
    full: 2_000_000,
    small: 200_000,
    make: (n) => zipOf(slowAttributes("a=".repeat(n))),
  },
  {
    name: "many attributes",
    full: 500_000,
    small: 20_000,
    make: (n) => zipOf(slowAttributes(times(n, (at) => `a${at}="1" `))),
  },
  {
    name: "a cell with many attributes",
    full: 500_000,
    small: 20_000,
    make: (n) => zipOf(attributes(times(n, (at) => `a${at}="1" `))),
  },
  {
    name: "a cell whose attribute is never closed",
    full: 400_000,
    small: 20_000,
    make: (n) => zipOf(sheet(times(n, (at) => `<row r="${at + 1}"><c r=A1><v>1</v></c></row>`))),
  },
  {
    name: "cells with spaces around equals signs",
    full: 4_000_000,
    small: 300_000,
    make: (n) => zipOf(attributes(`r${" ".repeat(n)}= "A1"`)),
  },
  {
    name: "a cell in the last column of many rows",
    full: 1_000_000,
    small: 20_000,
    make: (n) => zipOf(sheet(times(n, (at) => row(at + 1, `<c r="XFD${at + 1}"><v>1</v></c>`)))),
  },
  {
    name: "a cell in the last column of many rows of a plan",
    full: 20_000,
    small: 2_000,
    make: (n) => zipOf(plan(n, (at) => planRow(at) + cell(`XFD${at}`, "x"))),
  },
  {
    name: "cells in the first and the last column of a log",
    full: 200_000,
    small: 5_000,
    make: (n) =>
      zipOf(
        sheet(
          logHeadings +
            times(n, (at) =>
              row(
                at + 2,
                `<c r="A${at + 2}"><v>43000</v></c>${cell(`C${at + 2}`, "Workshop")}<c r="XFD${at + 2}"><v>1</v></c>`,
              ),
            ),
        ),
      ),
  },
  {
    name: "a cell in the middle column of many rows",
    full: 500_000,
    small: 20_000,
    make: (n) => zipOf(sheet(times(n, (at) => row(at + 1, `<c r="BZZ${at + 1}"><v>1</v></c>`)))),
  },
  {
    name: "a cell that climbs by a column a row",
    full: 16_000,
    small: 3_000,
    make: (n) => zipOf(sheet(times(n, (at) => row(at + 1, `<c r="${letters(at)}${at + 1}"><v>1</v></c>`)))),
  },
  {
    name: "full rows up to the last column",
    full: 600,
    small: 20,
    make: (n) =>
      zipOf(
        sheet(
          times(n, (at) =>
            row(
              at + 1,
              times(16_384, () => "<c><v>1</v></c>"),
            ),
          ),
        ),
      ),
  },
  {
    name: "headings in all columns",
    full: 16_384,
    small: 3_000,
    make: (n) =>
      zipOf(
        sheet(
          planTitle +
            row(
              2,
              times(n, (at) =>
                cell(
                  `${letters(at)}2`,
                  ["Actions", "KPI", "Target", "Milestone", "Q1", "2019"][at % 6] ?? "",
                ),
              ),
            ) +
            row(3, planRow(3)),
        ),
      ),
  },
  {
    name: "a last row far below",
    full: 1_048_576,
    small: 1_048_576,
    make: (n) => zipOf(sheet(row(n, cell(`A${n}`, "x")))),
  },
  {
    name: "blank rows and cells",
    full: 1_000_000,
    small: 50_000,
    make: (n) => zipOf(sheet(times(n, (at) => `<row r="${at + 1}"><c r="A${at + 1}"/></row>`))),
  },
  {
    name: "rows that go back",
    full: 1_000_000,
    small: 50_000,
    make: (n) => zipOf(sheet(times(n, (at) => `<row r="${n - at}"><c><v>1</v></c></row>`))),
  },
  {
    name: "rows under a plan",
    full: 130_000,
    small: 3_000,
    make: (n) => zipOf(plan(n, (at) => planRow(at))),
  },
  {
    name: "rows under a plan with one text",
    full: 1_000_000,
    small: 3_000,
    make: (n) => zipOf(plan(n, (at) => cell(`C${at}`, "x"))),
  },
  {
    name: "rows of prose above a plan",
    full: 130_000,
    small: 130_000,
    make: (n) =>
      zipOf(
        sheet(
          times(n, (at) => row(at + 1, cell(`A${at + 1}`, "prose"))) +
            row(n + 1, planHeadings.replace(/r="([A-F])2"/g, `r="$1${n + 1}"`)) +
            row(n + 2, planRow(n + 2)),
        ),
      ),
  },
  {
    name: "plan headings again and again",
    full: 50_000,
    small: 1_000,
    make: (n) =>
      zipOf(sheet(times(n, (at) => row(at + 1, planHeadings.replace(/r="([A-F])2"/g, `r="$1${at + 1}"`))))),
  },
  {
    name: "titles of plans again and again",
    full: 100_000,
    small: 100_000,
    make: (n) =>
      zipOf(
        sheet(
          times(n, (at) => row(at + 1, cell(`A${at + 1}`, "Strategic Action Plan 2018-2020"))) +
            row(n + 1, planHeadings.replace(/r="([A-F])2"/g, `r="$1${n + 1}"`)),
        ),
      ),
  },
  {
    name: "log rows",
    full: 400_000,
    small: 5_000,
    make: (n) =>
      zipOf(
        sheet(
          logHeadings +
            times(n, (at) =>
              row(
                at + 2,
                cell(`A${at + 2}`, "not a day") +
                  cell(`C${at + 2}`, "Workshop") +
                  cell(`E${at + 2}`, "Nowhere"),
              ),
            ),
        ),
      ),
  },
  {
    name: "log rows with Members never seen before",
    full: 100_000,
    small: 1_000,
    make: (n) =>
      zipOf(
        sheet(
          logHeadings +
            times(n, (at) =>
              row(
                at + 2,
                cell(`A${at + 2}`, "2019-01-01") +
                  cell(`C${at + 2}`, "Workshop") +
                  cell(`E${at + 2}`, `Nowhere${at} and Elsewhere${at}; Thailnd${at}`),
              ),
            ),
        ),
      ),
  },
  {
    name: "a long target in many rows of a plan",
    full: 20_000,
    small: 30,
    make: (n) => zipOf(sharedText(n, longText, planTop)),
  },
  {
    name: "a long text in many cells",
    full: 600_000,
    small: 2_000,
    make: (n) => zipOf(sharedText(n, longText)),
  },
  {
    name: "long texts of their own in a plan",
    full: 600,
    small: 10,
    make: (n) => zipOf(plan(n, (at) => planRow(at, `${at} ${longText}`.slice(0, 32_000)))),
  },
  {
    name: "one text of many digits",
    full: 5_000_000,
    small: 100_000,
    make: (n) => zipOf(plan(1, () => planRow(3, "1".repeat(n)))),
  },
  {
    name: "one text of brackets",
    full: 5_000_000,
    small: 30_000,
    make: (n) => zipOf(plan(1, () => planRow(3, "(".repeat(n)))),
  },
  {
    name: "one text of blanks",
    full: 5_000_000,
    small: 30_000,
    make: (n) => zipOf(plan(1, () => planRow(3, `a${"&#160;\t ".repeat(n / 8)}b`))),
  },
  {
    name: "one text of commas",
    full: 5_000_000,
    small: 30_000,
    make: (n) =>
      zipOf(
        plan(
          1,
          () =>
            cell("A3", "1, ".repeat(n / 3)) +
            cell("C3", "a, (a) ".repeat(n / 7)) +
            cell("F3", "by June, ".repeat(n / 9)),
        ),
      ),
  },
  {
    name: "a long list of Members",
    full: 30_000,
    small: 3_000,
    make: (n) =>
      zipOf(
        sheet(
          logHeadings +
            row(
              2,
              cell("A2", "2019-01-01") +
                cell("C2", "Workshop") +
                cell(
                  "E2",
                  times(n, () => "Fiji, "),
                ),
            ),
        ),
      ),
  },
  {
    name: "sheets on one part",
    full: 5_000,
    small: 500,
    make: (n) =>
      zipOf({
        ...manySheets(
          n,
          () => "worksheets/sheet1.xml",
          () => ({}),
        ),
        "xl/worksheets/sheet1.xml": worksheet(
          `<sheetData>${planTop}${times(100, (at) => row(at + 3, planRow(at + 3)))}</sheetData>`,
        ),
      }),
  },
  {
    name: "sheets on parts of their own",
    full: 5_000,
    small: 200,
    make: (n) =>
      zipOf(
        manySheets(n, ownPart, (at) => ({
          [`xl/${ownPart(at)}`]: worksheet(
            `<sheetData>${planTop}${times(20, (index) => row(index + 3, planRow(index + 3)))}</sheetData>`,
          ),
        })),
      ),
  },
  {
    name: "blank sheets on parts of their own",
    full: 20_000,
    small: 200,
    make: (n) => zipOf(manySheets(n, ownPart, (at) => ({ [`xl/${ownPart(at)}`]: worksheet("") }))),
  },
  {
    name: "sheets of one name",
    full: 3_000,
    small: 200,
    make: (n) =>
      zipOf(
        manySheets(
          n,
          ownPart,
          (at) => ({ [`xl/${ownPart(at)}`]: worksheet("") }),
          () => "Settings",
        ),
      ),
  },
  {
    name: "sheets without a part",
    full: 100_000,
    small: 1_000,
    make: (n) =>
      zipOf({
        ...withWorkbook(""),
        "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${times(n, (at) => `<sheet name="S${at}" sheetId="${at}" r:id="x"/>`)}</sheets></workbook>`,
      }),
  },
  {
    name: "relationships of the workbook",
    full: 200_000,
    small: 20_000,
    make: (n) =>
      zipOf(
        withLinks(
          times(n, (at) => `<Relationship Id="x${at}" Type="${relations}/theme" Target="t${at}.xml"/>`),
        ),
      ),
  },
  {
    name: "a path of many steps",
    full: 2_000_000,
    small: 100_000,
    make: (n) =>
      zipOf(withLinks(`<Relationship Id="x" Type="${relations}/theme" Target="${"a/../".repeat(n)}t.xml"/>`)),
  },
  { name: "chained relationships", full: 30_000, small: 12_000, make: (n) => zipOf(chain(n)) },
  {
    name: "tags nested in a sheet",
    full: 1_000_000,
    small: 200_000,
    make: (n) => zipOf(smallParts("<a>".repeat(n) + "</a>".repeat(n))),
  },
  {
    name: "tags nested in a cell",
    full: 1_000_000,
    small: 200_000,
    make: (n) => zipOf(sheet(row(1, `<c r="A1">${"<a>".repeat(n)}${"</a>".repeat(n)}</c>`))),
  },
  {
    name: "tags nested in the workbook",
    full: 1_000_000,
    small: 200_000,
    make: (n) => zipOf(withWorkbook("<a>".repeat(n) + "</a>".repeat(n))),
  },
  {
    name: "tags nested in the style sheet",
    full: 1_000_000,
    small: 200_000,
    make: (n) => zipOf({ ...sheet(planTop), "xl/styles.xml": "<a>".repeat(n) + "</a>".repeat(n) }),
  },
  {
    name: "tags nested in the relationships",
    full: 1_000_000,
    small: 200_000,
    make: (n) => zipOf(withLinks("<a>".repeat(n) + "</a>".repeat(n))),
  },
  {
    name: "tags never closed",
    full: 5_000_000,
    small: 200_000,
    make: (n) => zipOf(smallParts("<a>".repeat(n))),
  },
  {
    name: "runs in a shared string",
    full: 1_000_000,
    small: 50_000,
    make: (n) =>
      zipOf({
        ...sharedText(100, ""),
        "xl/sharedStrings.xml": `<sst xmlns="${main}"><si>${"<r><t>a</t></r>".repeat(n)}</si></sst>`,
      }),
  },
  {
    name: "shared strings",
    full: 3_000_000,
    small: 50_000,
    make: (n) =>
      zipOf({
        ...sheet(planTop),
        "xl/sharedStrings.xml": `<sst xmlns="${main}">${times(n, (at) => `<si><t>${at}</t></si>`)}</sst>`,
      }),
  },
  {
    name: "names",
    full: 200_000,
    small: 20_000,
    make: (n) =>
      zipOf(
        withWorkbook(
          `<definedNames>${times(n, (at) => `<definedName name="n${at}">A!$A$1</definedName>`)}</definedNames>`,
        ),
      ),
  },
  {
    name: "cell formats",
    full: 60_000,
    small: 50_000,
    make: (n) =>
      zipOf({
        ...sheet(planTop),
        "xl/styles.xml": stylesWith(...Array.from({ length: Math.min(n, 60_000) }, (_, at) => `0.${at}`)),
      }),
  },
  {
    name: "a long number format",
    full: 5_000_000,
    small: 100_000,
    make: (n) =>
      zipOf({
        ...sheet(planTop),
        "xl/styles.xml": stylesWith("[".repeat(n), "&quot;".repeat(n / 6), "\\".repeat(n), "_".repeat(n)),
      }),
  },
  {
    name: "merged cells",
    full: 300_000,
    small: 20_000,
    make: (n) =>
      zipOf(
        sheet(
          planTop + row(3, planRow(3)),
          `<mergeCells>${times(n, (at) => `<mergeCell ref="A${at * 2 + 4}:B${at * 2 + 5}"/>`)}</mergeCells>`,
        ),
      ),
  },
  {
    name: "merges over all rows",
    full: 100_000,
    small: 2_000,
    make: (n) =>
      zipOf(
        sheet(
          planTop + row(3, planRow(3)),
          `<mergeCells>${times(n, () => `<mergeCell ref="A1:XFD1048576"/>`)}</mergeCells>`,
        ),
      ),
  },
  {
    name: "merges down a plan",
    full: 50_000,
    small: 500,
    make: (n) =>
      zipOf(
        sheet(
          planTop + times(n, (at) => row(at + 3, planRow(at + 3))),
          `<mergeCells>${times(n, (at) => `<mergeCell ref="A${at + 3}:A${at + 4}"/>`)}<mergeCell ref="C3:C1048576"/></mergeCells>`,
        ),
      ),
  },
  {
    name: "comments in a cell",
    full: 1_000_000,
    small: 50_000,
    make: (n) => zipOf(sheet(row(1, `<c r="A1" t="inlineStr"><is><t>${"<!--a-->".repeat(n)}</t></is></c>`))),
  },
  {
    name: "openings of comments in a comment",
    full: 3_000_000,
    small: 100_000,
    make: (n) =>
      zipOf(sheet(row(1, `<c r="A1" t="inlineStr"><is><t><!--${"<!-".repeat(n)}--></t></is></c>`))),
  },
  {
    name: "character data in a cell",
    full: 1_000_000,
    small: 50_000,
    make: (n) =>
      zipOf(sheet(row(1, `<c r="A1" t="inlineStr"><is><t>${"<![CDATA[a]]>".repeat(n)}</t></is></c>`))),
  },
  {
    name: "ampersands",
    full: 5_000_000,
    small: 200_000,
    make: (n) =>
      zipOf(
        sheet(
          row(
            1,
            cell("A1", "&".repeat(n)) + cell("B1", "_x".repeat(n)) + cell("C1", "&#x10ffff;".repeat(n / 10)),
          ),
        ),
      ),
  },
  {
    name: "entities that stand for entities",
    full: 100_000,
    small: 30,
    make: (n) =>
      zipOf({
        ...sheet(planTop),
        "xl/worksheets/sheet1.xml":
          entities(n) + worksheet(`<sheetData>${row(1, cell("A1", `&a${n};`))}</sheetData>`),
      }),
  },
  {
    name: "a zip that unpacks to much",
    full: 460_000_000,
    small: 20_000_000,
    make: (n) =>
      zipOf({
        ...sheet(planTop),
        "xl/worksheets/sheet1.xml": worksheet(`<sheetData>${" ".repeat(n)}</sheetData>`),
      }),
  },
  {
    name: "texts that unpack to much",
    full: 460_000_000,
    small: 20_000_000,
    make: (n) =>
      zipOf({ ...sheet(planTop), "xl/sharedStrings.xml": `<sst><si><t>${"a".repeat(n)}</t></si></sst>` }),
  },
  { name: "entries that share their bytes", full: 5_000, small: 20, make: overlapping },
  {
    name: "an entry that unpacks to more than it says",
    full: 400_000_000,
    small: 20_000_000,
    make: lyingSize,
  },
  {
    name: "entries of a zip",
    full: 60_000,
    small: 2_000,
    make: (n) =>
      zipOf({
        ...sheet(planTop),
        ...Object.fromEntries(Array.from({ length: n }, (_, at) => [`a/${at}`, ""])),
      }),
  },
];

function letters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest;
}
