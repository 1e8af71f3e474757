import { readTableFile } from "../../../src/hosts/table-files/read-table-file";
import { sendTable, type TableMessage, tableReceiver } from "../../../src/hosts/table-files/table-messages";
import { ProblemError, refuse } from "../../../src/usecases/problem";
import type { TableFile } from "../../../src/usecases/ports/table-file";

/** What a page makes of what a worker sends, each message as a worker would copy it. */
async function carried(reading: Promise<TableFile>) {
  const messages: TableMessage[] = [];
  await sendTable(reading, (message) => messages.push(structuredClone(message)));
  const receive = tableReceiver();
  return { messages, found: messages.map(receive) };
}

test("a file arrives as it was read, in portions that a page takes over in no time", async () => {
  const lines = Array.from({ length: 900 }, (_, row) => [`r${row}`, ..."bcdefghijklmnopqrst"].join(","));
  const file = await readTableFile("many.csv", new TextEncoder().encode(lines.join("\n")));
  const { messages, found } = await carried(Promise.resolve(file));
  expect(found.at(-1)).toEqual(file);
  expect(found.slice(0, -1).every((one) => one === "more")).toBe(true);
  const portions = messages.flatMap((message) => (message.kind === "rows" ? [message.rows.length] : []));
  expect(portions).toEqual([400, 400, 100]);
});

test("sheets keep their order, one without rows too", async () => {
  const file: TableFile = {
    name: "a.xlsx",
    kind: "workbook",
    sheets: [
      { name: "B", rows: [["x", null, { kind: "percent", value: 0.5 }]] },
      { name: "A", rows: [] },
    ],
    hash: "0",
    notes: ["read-as-utf-16le"],
  };
  expect((await carried(Promise.resolve(file))).found.at(-1)).toEqual(file);
});

test("a refusal arrives with what to do; any other error says that the worker is broken", async () => {
  const refused = (async () => refuse("empty-file", "The file is empty.", "Export again."))();
  const messages: TableMessage[] = [];
  await sendTable(refused, (message) => messages.push(structuredClone(message)));
  expect(() => messages.map(tableReceiver())).toThrow(
    new ProblemError({ code: "empty-file", text: "The file is empty.", next: "Export again." }),
  );
  expect((await carried(Promise.reject(new Error("out of memory")))).found).toEqual(["broken"]);
});
