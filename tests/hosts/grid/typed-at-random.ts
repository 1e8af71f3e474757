import { openBook } from "./a-book";

/** What a person may type, sensible or not. */
const typed = [
  "",
  "text",
  "22/33",
  "6/30/2019",
  "85%",
  "TRUE",
  "-5",
  "1e300",
  "12345678901234567890",
  "'=quoted",
  "'2019",
  "line\nbreak",
  'R&D <x> "y" _x0041_',
  "Date",
  "date",
  "Heading \ud83d\ude00",
  "\ud800 half",
  "bell \u0007",
  "#N/A",
  "#REF!",
  "#SPILL!",
  "=",
  "==1",
  "=L1+",
  "=SUM(L2;L3)",
  "=A1",
  "=A1+B2*2",
  "=1/0",
  "=SUM(2:3)",
  '="a""b"',
  "=B2:B5",
  "=SEQUENCE(3)",
  "=NOTHING(1)",
  "=-A2^2",
  "=A1&B1&C1",
  "=Gone!A1",
  "=#REF!",
  "=(A1:A2,B3)",
  '=IFNA(VLOOKUP(A1,B1:C9,2,FALSE),"none")',
  "=LET(x,A1,x+1)",
  '=TEXT(A1,"0.0")',
  "={1,2;3,4}",
  "=Table1[Date]",
  "=@A1",
];

const pasted = [
  "a\tb\tc",
  "Date\tDate\tDate",
  "=1\t2\n3\t4",
  "x\n\ny",
  '"two\nlines"\tz',
  "<table><tr><td>1<td>=2<tr><td rowspan=2>3<td>4</table>",
];

/** How a person may make cells look. */
const looks = [
  { style: { fillColor: "#FFFF00" } },
  { style: { fillColor: "" } },
  { style: { bold: true } },
  { style: { bold: false } },
  { format: "" },
  { format: "0.00%" },
  { format: "#,##0.00" },
  { format: "m/d/yyyy" },
  { format: "hh:mm:ss a" },
  { format: "hhhh:mm:ss" },
  { format: "[$$]#,##0.00" },
  { format: '0.0" km"' },
];

/** The same numbers every time. */
function numbersFrom(seed: number): (below: number) => number {
  let last = seed * 7919 + 1;
  return (below) => {
    last = (last * 48271) % 2147483647;
    return last % below;
  };
}

/** The file after many things were done at random to the first sheets of it, the same for the same seed. */
export async function typedAtRandom(bytes: Uint8Array, seed: number, steps: number): Promise<Uint8Array> {
  const open = await openBook(bytes);
  const model = open.grid.model();
  const { getters } = model;
  const number = numbersFrom(seed);
  const ids = getters.getSheetIds();
  for (let step = 0; step < steps; step += 1) {
    const sheetId = ids[number(ids.length)] ?? "";
    // Headings stand at the top, and most of what there is to break.
    const cell = { sheetId, row: number(number(2) === 0 ? 5 : 40), col: number(12) };
    const zone = { top: cell.row, left: cell.col, bottom: cell.row + number(3), right: cell.col + number(3) };
    const active = getters.getActiveSheetId();
    if (active !== sheetId) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: active, sheetIdTo: sheetId });
    model.selection.selectZone({ cell: { row: zone.top, col: zone.left }, zone });
    const choice = number(14);
    if (choice >= 13)
      model.dispatch("RESIZE_COLUMNS_ROWS", {
        ...{ sheetId, dimension: "COL", elements: [zone.left, zone.left + 1], size: 20 + number(300) },
      });
    else if (choice === 12) model.dispatch("SET_DECIMAL", { sheetId, target: [zone], step: 1 });
    else if (choice >= 10)
      model.dispatch("SET_FORMATTING", { sheetId, target: [zone], ...looks[number(looks.length)] });
    else if (choice < 6)
      model.dispatch("UPDATE_CELL", { ...cell, content: typed[number(typed.length)] ?? "" });
    else if (choice === 6) model.dispatch("DELETE_CONTENT", { sheetId, target: [zone] });
    else if (choice === 7) model.dispatch("COPY");
    else if (choice === 8) model.dispatch("PASTE", { target: [zone] });
    else {
      const text = pasted[number(pasted.length)] ?? "";
      const clipboardContent = text.startsWith("<") ? { text: "", html: text } : { text };
      model.dispatch("PASTE_FROM_OS_CLIPBOARD", { target: [zone], clipboardContent });
    }
    if (number(20) === 0) model.dispatch("REQUEST_UNDO");
  }
  return open.book.bytes();
}
