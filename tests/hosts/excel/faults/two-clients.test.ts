import { excelWorkbook, type ExcelWorkbook } from "../../../../src/hosts/excel/excel-workbook";
import type { Lock } from "../../../../src/hosts/excel/env";
import { type WebLocks, workbookLock } from "../../../../src/hosts/excel/run/workbook-lock";
import { ProblemError } from "../../../../src/usecases/problem";
import type { CellPatch, WorkbookChange } from "../../../../src/usecases/ports/workbook";
import { aDrawing } from "../../../contracts/a-drawing";
import { gridOf } from "../../../grid-of";
import { type Book, bookOf } from "../fake-host/book";
import { type FakeExcel, fakeExcel } from "../fake-host/fake-excel";
import { fakeWebLocks } from "../web-locks";

// Generous: other work may keep the machine busy.
jest.setTimeout(60_000);

const plan = gridOf("Plan", [
  ["Action", "Target"],
  ["Risk", "22/33"],
]);

const draw = (word: string): WorkbookChange => ({
  kind: "draw",
  drawing: aDrawing("KPI Progress", [[word], [word]]),
});

const patchTo = (becomes: string): WorkbookChange => {
  const patch: CellPatch = { row: 1, column: 1, was: "22/33", becomes };
  return { kind: "patch", sheet: "Plan", cells: [patch] };
};

interface Client {
  readonly excel: FakeExcel;
  readonly workbook: ExcelWorkbook;
}

/** The pane and the ribbon's page: two clients of one workbook, with a client library each. */
function twoClients(lock?: () => Lock): { readonly book: Book; readonly clients: readonly [Client, Client] } {
  const book = bookOf([plan]);
  const one = (): Client => {
    const excel = fakeExcel(book, { hasOwnClient: true, ...(lock ? { lock: lock() } : {}) });
    return { excel, workbook: excelWorkbook(excel.env) };
  };
  return { book, clients: [one(), one()] };
}

const never = () => () => undefined;

const lockOf = (locks: WebLocks | undefined, workbook = "https://office.test/plan.xlsx"): Lock =>
  workbookLock({ locks, workbook, timer: never });

const codeOf = (task: Promise<unknown>): Promise<unknown> =>
  task.then(
    () => "done",
    (error: unknown) => (error instanceof ProblemError ? error.problem.code : error),
  );

const targetIn = ({ sheets }: Book): unknown => sheets[0]?.cells.get("1:1")?.value;

/** Whose requests came in, in their order, while both clients drew and patched at once. */
async function orderOf([pane, ribbon]: readonly [Client, Client]): Promise<string> {
  const order: string[] = [];
  pane.excel.meanwhile = () => void order.push("p");
  ribbon.excel.meanwhile = () => void order.push("r");
  await Promise.all([
    pane.workbook.apply([draw("pane"), patchTo("24/33")]),
    codeOf(ribbon.workbook.apply([draw("ribbon"), patchTo("25/33")])),
  ]);
  return order.join("");
}

describe("the pane and the ribbon's commands", () => {
  test("write one after the other where the browser has locks: no request of one is between those of the other", async () => {
    const locks = fakeWebLocks();
    const { clients } = twoClients(() => lockOf(locks));
    expect(await orderOf(clients)).toMatch(/^p+r+$/);
  });

  test("are mixed without one, which is what the lock is for", async () => {
    const { clients } = twoClients();
    expect(await orderOf(clients)).not.toMatch(/^p+r+$/);
  });

  test("the second one is refused where the first changed its cell, with locks and without", async () => {
    const locks = fakeWebLocks();
    for (const lock of [() => lockOf(locks), () => lockOf(undefined)]) {
      const { book, clients } = twoClients(lock);
      const [pane, ribbon] = clients;
      await pane.workbook.read();
      await ribbon.workbook.read();
      await pane.workbook.apply([patchTo("24/33")]);
      expect(await codeOf(ribbon.workbook.apply([patchTo("25/33")]))).toBe("cell-changed");
      expect(targetIn(book)).toBe("24/33");
    }
  });

  test("leave no mark in the workbook", async () => {
    const { book, clients } = twoClients(() => lockOf(undefined));
    await clients[0].workbook.apply([patchTo("24/33")]);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Plan"]);
    expect(book.sheets[0]?.cells.size).toBe(4);
  });
});

describe("the lock of a workbook", () => {
  test("is not that of another workbook", async () => {
    const locks = fakeWebLocks();
    let end = (): void => undefined;
    const first = lockOf(locks, "a.xlsx")(() => new Promise<void>((resolve) => (end = resolve)));
    expect(await lockOf(locks, "b.xlsx")(() => Promise.resolve("done"))).toBe("done");
    end();
    await first;
  });

  test("is shared by workbooks that were never saved", async () => {
    const locks = fakeWebLocks();
    const order: string[] = [];
    const task = (name: string) => async (): Promise<void> => {
      order.push(name);
      await Promise.resolve();
      order.push(name);
    };
    await Promise.all([lockOf(locks, "")(task("a")), lockOf(locks, "")(task("b"))]);
    expect(order).toEqual(["a", "a", "b", "b"]);
  });

  test("that is not given within a minute is told, nothing is done, and the holder is not disturbed", async () => {
    const locks = fakeWebLocks();
    let end: (result: string) => void = () => undefined;
    const holder = lockOf(locks)(() => new Promise<string>((resolve) => (end = resolve)));
    const rings: (() => void)[] = [];
    const impatient = workbookLock({
      locks,
      workbook: "https://office.test/plan.xlsx",
      timer: (ring) => (rings.push(ring), () => undefined),
    });
    let isDone = false;
    const code = codeOf(impatient(() => Promise.resolve(void (isDone = true))));
    rings.forEach((ring) => ring());
    expect(await code).toBe("workbook-busy");
    expect(isDone).toBe(false);
    end("held");
    expect(await holder).toBe("held");
    expect(await lockOf(locks)(() => Promise.resolve("next"))).toBe("next");
  });

  test("is done without on a page that may not use locks", async () => {
    const forbidden: WebLocks = { request: () => Promise.reject(new DOMException("no", "SecurityError")) };
    expect(await lockOf(forbidden)(() => Promise.resolve("done"))).toBe("done");
  });

  test("passes the task's own failure on, and does not do it again", async () => {
    let times = 0;
    const failing = lockOf(fakeWebLocks())(() => {
      times += 1;
      return Promise.reject(new Error("mine"));
    });
    await expect(failing).rejects.toThrow("mine");
    expect(times).toBe(1);
  });
});
