import type { ExcelEnv, Lock } from "../../../../src/hosts/excel/env";
import type { Book } from "./book";
import { evaluate } from "./evaluate";
import { type Answer, realClient, sharedClient } from "./real-client";
import { type Lie, lied } from "./lies";
import { type Action, Refusal, type RequestBody, type ResponseBody } from "./wire";
import { workbookNode } from "./workbook-node";

/** An error that Excel is made to give. */
export interface Fault {
  readonly code: string;
  /** Counted from 1 over all requests since the fake was made or `requests` was emptied. */
  readonly request: number;
  readonly at: "first" | "middle" | "last";
  /** For how many requests from that one on; 1 where absent. */
  readonly times?: number;
  readonly location?: string;
}

/** One request as it went over the wire. */
export interface SeenRequest {
  readonly sent: number;
  readonly received: number;
  readonly flags: number;
  readonly actions: readonly Action[];
}

/** Microsoft's client with a fake Excel behind it, and knobs to make that Excel difficult. */
export interface FakeExcel {
  readonly env: ExcelEnv;
  readonly book: Book;
  readonly requests: SeenRequest[];
  faults: readonly Fault[];
  /** Bytes of one request, and of one answer. */
  limits: { request: number; response: number };
  /** Done when a request comes in, before it is looked at: somebody else at work. */
  meanwhile: ((request: number) => void) | undefined;
  /** A person is typing in a cell. */
  isEditing: boolean;
  /** Excel takes requests and never answers. */
  isSilent: boolean;
  /** Answers what came in while a cell was edited, after the cell was left. */
  readonly answerLate: () => void;
  /** Seen before each action is done. */
  onAction: ((action: Action) => void) | undefined;
  /** Raises an event for each sheet that is written to while events are on, as Excel does; off where absent. */
  tellsOfEdits: boolean;
  /** What this Excel does otherwise than Excels do. */
  lies: readonly Lie[];
  /** A text that Excel does not keep when it is written. */
  forgets: string | undefined;
  /** The most requests that were ever under way together. */
  mostAtOnce: number;
  /** So many requests get null for the values of ranges, as over five million cells, without an error. */
  leavesValuesOut: number;
  /** Milliseconds that were waited, each wait of its own; watchdogs that were called off are not among them. */
  readonly waits: number[];
  /** Lets the watchdogs that wait now run out. */
  readonly ringWatchdogs: () => void;
  readonly trigger: (type: number, argument: object) => void;
  /** What this Excel says to one request: for a client elsewhere, in a browser's page. */
  readonly answer: Answer;
}

interface FakeExcelOptions {
  readonly sets?: string;
  readonly hasOwnClient?: boolean;
  /** None where absent. */
  readonly lock?: Lock;
  /** Where events go; to the client of this process where absent. */
  readonly trigger?: (type: number, argument: object) => void;
}

/** fakeExcel(bookOf([...]), { sets: "1.14" }) */
export function fakeExcel(
  book: Book,
  { sets = "1.14", hasOwnClient = false, lock = (task) => task(), trigger }: FakeExcelOptions = {},
): FakeExcel {
  const watchdogs = new Set<() => void>();
  const late: (() => void)[] = [];
  let underWay = 0;
  const fake: FakeExcel = {
    book,
    requests: [],
    faults: [],
    limits: { request: 5_000_000, response: 5_000_000 },
    meanwhile: undefined,
    isEditing: false,
    isSilent: false,
    leavesValuesOut: 0,
    answerLate: () => late.splice(0).forEach((task) => task()),
    onAction: undefined,
    forgets: undefined,
    tellsOfEdits: false,
    lies: [],
    mostAtOnce: 0,
    waits: [],
    ringWatchdogs: () => [...watchdogs].forEach((ring) => ring()),
    trigger: trigger ?? ((type, argument) => client.trigger(type, argument)),
    answer: async (body) => {
      underWay += 1;
      fake.mostAtOnce = Math.max(fake.mostAtOnce, underWay);
      const response = await answer(fake, body, late);
      underWay -= 1;
      return response;
    },
    env: {
      run: (options, batch) => client.run(options, batch),
      lock,
      isSetSupported: (version) => Number(version.split(".")[1]) <= Number(sets.split(".")[1]),
      timer: (task, milliseconds) => {
        if (milliseconds < 10_000) {
          fake.waits.push(milliseconds);
          queueMicrotask(task);
          return () => undefined;
        }
        watchdogs.add(task);
        return () => void watchdogs.delete(task);
      },
    },
  };
  const client = (hasOwnClient ? realClient : sharedClient)(fake.answer);
  return fake;
}

const delayFlag = 64;

/** Excel's number of the event. */
const changedEvent = 10;

async function answer(fake: FakeExcel, body: RequestBody, late: (() => void)[]): Promise<ResponseBody> {
  const request = fake.requests.length + 1;
  fake.meanwhile?.(request);
  const sent = JSON.stringify(body).length;
  const note = (response: ResponseBody): ResponseBody => {
    fake.requests.push({
      sent,
      received: JSON.stringify(response).length,
      flags: body.flags ?? 0,
      actions: body.Actions,
    });
    return response;
  };
  const silent = (): Promise<never> => (note({ Results: [] }), new Promise(() => undefined));
  if (fake.isSilent) return silent();
  if (fake.isEditing) {
    // Asked to wait until the cell is left, Excel says nothing until then.
    if ((body.flags ?? 0) & delayFlag)
      return new Promise((resolve) => late.push(() => resolve(answer(fake, body, late))));
    return note(refused("InvalidOperationInCellEditMode"));
  }
  if (sent > fake.limits.request) return note(refused("RequestPayloadSizeLimitExceeded"));
  const response = evaluate(lied(workbookNode(fake.book), fake.lies), body, (action, index) => {
    fake.onAction?.(action);
    if (fake.forgets !== undefined) forget(fake.book, fake.forgets);
    for (const fault of fake.faults)
      if (hits(fault, request, index, body.Actions.length)) throw new Refusal(fault.code, fault.location);
  });
  tellOfEdits(fake);
  if (fake.leavesValuesOut > 0) {
    fake.leavesValuesOut -= 1;
    for (const { Value } of response.Results)
      if (Value instanceof Object && "Values" in Value) Value.Values = null;
  }
  if (JSON.stringify(response).length > fake.limits.response)
    return note(refused("ResponsePayloadSizeLimitExceeded"));
  return note(response);
}

/** Tells after the answer, as Excel does. */
function tellOfEdits({ book, tellsOfEdits, trigger }: FakeExcel): void {
  const edited = [...book.edited];
  book.edited.clear();
  if (tellsOfEdits)
    for (const worksheetId of edited)
      setImmediate(() => trigger(changedEvent, { worksheetId, address: "A1", source: "Local" }));
}

function forget({ sheets }: Book, text: string): void {
  for (const { cells } of sheets) for (const cell of cells.values()) if (cell.value === text) cell.value = "";
}

function hits(
  { request: first, times = 1, at }: Fault,
  request: number,
  index: number,
  actions: number,
): boolean {
  if (request < first || request >= first + times) return false;
  const places = { first: 0, middle: Math.floor(actions / 2), last: actions - 1 };
  return index === places[at];
}

const refused = (code: string): ResponseBody => ({
  Results: [],
  Error: { Code: code, Message: code, Location: "", ActionIndex: 0 },
});
