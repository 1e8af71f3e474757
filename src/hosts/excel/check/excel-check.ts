import type { DateSystem } from "../../../domain/shared/serial-date";
import type { CheckLine, CheckProgress, CheckReport, HostCheck } from "../../../usecases/ports/host-check";
import { ProblemError, refuse } from "../../../usecases/problem";
import { contractCases } from "../../contract/contract-cases";
import { Difference } from "../../contract/same";
import { type ExcelEnv, pause } from "../env";
import { excelWorkbook } from "../excel-workbook";
import { newerCalls } from "../newer-calls";
import { loadWorkbook, type WorkbookTraits } from "../read/load-sheets";
import { codeOf, locationOf } from "../run/excel-error";
import { persist } from "../run/persist";
import { openSession, type Session } from "../run/session";
import { assumedCases } from "./assumed-cases";
import { type CheckCase, type ExcelUnderCheck, NotSupported } from "./check-case";
import { drawnCases, noteCase } from "./drawn-cases";
import { isScratch, scratchName, underScratchNames } from "./scratch-names";
import { addScratch, addScratchFormula, removeScratch } from "./scratch-sheets";
import { sessionCases } from "./session-cases";

/** What the check needs of the page beside Excel itself. */
export interface CheckSetting {
  readonly env: ExcelEnv;
  /** "PC", "16.0.18025", ... as Office tells them. */
  readonly office: Pick<CheckReport, "host" | "platform" | "build">;
  /** Milliseconds of any clock. */
  readonly now: () => number;
  readonly sharesLock: () => Promise<CheckReport["sharesLock"]>;
}

/** All that is tried, what is most telling first: a slow Excel may not come to the end within the time. */
export const checkCases: readonly CheckCase[] = [
  ...assumedCases,
  ...drawnCases,
  noteCase,
  ...sessionCases,
  ...contractCases,
];

/** Of a minute, with some left for taking away what was made. */
const longestCheck = 52_000;

/** excelCheck({ env: pageExcel(), ... }).run({ onLine, isStopped }): reads no cell of the user's sheets. */
export const excelCheck = (setting: CheckSetting): HostCheck => ({
  run: async (progress) => {
    const trips = { count: 0 };
    const env = counted(setting.env, trips);
    const traits = await beginning(env);
    try {
      const lines = await linesOf({ ...setting, env }, progress, { traits, trips });
      return { format: 1, ...setting.office, ...(await aboutExcel(env, setting)), lines };
    } finally {
      await clean(env);
    }
  },
});

const clean = (env: ExcelEnv): Promise<void> =>
  persist(env.timer, () => openSession(env, (session) => removeScratch(session)));

/** What a check cannot do without, before it makes anything. */
async function beginning(env: ExcelEnv): Promise<WorkbookTraits> {
  const traits = await persist(env.timer, () =>
    openSession(env, async (session) => {
      const told = loadWorkbook(session, true);
      await session.sync();
      return told();
    }),
  );
  if (traits.isReadOnly || traits.isStructureLocked)
    refuse(
      "check-needs-open-workbook",
      "No sheet can be added to this workbook, and the check works on sheets of its own.",
      "Open a new workbook and check there.",
    );
  await clean(env);
  return traits;
}

interface Course {
  readonly traits: WorkbookTraits;
  readonly trips: { readonly count: number };
}

async function linesOf(
  { env, now }: CheckSetting,
  { onLine, isStopped }: CheckProgress,
  { traits, trips }: Course,
): Promise<readonly CheckLine[]> {
  const excel = underCheck(env, traits.dateSystem);
  const begin = now();
  const lines: CheckLine[] = [];
  for (const one of checkCases) {
    onLine(lines.length, checkCases.length, one.name);
    const [start, tripsBefore] = [now(), trips.count];
    const told = isStopped()
      ? notRun("The check was stopped.")
      : start - begin > longestCheck
        ? notRun("The time was over.")
        : await outcomeOf(one, excel);
    lines.push({
      group: one.group,
      name: one.name,
      ...told,
      milliseconds: Math.round(now() - start),
      roundTrips: trips.count - tripsBefore,
    });
  }
  return lines;
}

type Outcome = Pick<CheckLine, "outcome" | "seen" | "expected" | "note">;

const notRun = (note: string): Outcome => ({ outcome: "not-run", note });

async function outcomeOf({ needs, run }: CheckCase, excel: ExcelUnderCheck): Promise<Outcome> {
  if (needs !== undefined && !excel.isSetSupported(needs))
    return { outcome: "not-supported", note: `Needs ExcelApi ${needs}.` };
  try {
    await run(excel);
    return { outcome: "held" };
  } catch (error) {
    if (error instanceof NotSupported) return { outcome: "not-supported", note: error.message };
    if (error instanceof Difference)
      return { outcome: "differs", seen: `${error.what}: ${error.seen}`, expected: error.expected };
    return { outcome: "differs", seen: failureText(error), expected: "no failure" };
  }
}

/** A failure by its codes; the words of Excel's own messages stay out of the report, as they may quote cells. */
function failureText(error: unknown): string {
  if (error instanceof ProblemError) {
    const cause = codeOf(error.cause);
    return cause === undefined
      ? error.problem.code
      : `${error.problem.code} (${cause} at ${locationOf(error.cause)})`;
  }
  const code = codeOf(error);
  if (code !== undefined) return `${code} at ${locationOf(error)}`;
  return error instanceof Error ? error.message : "an unknown failure";
}

/** The Excel of a page as cases see it: each `open` takes the sheets of the case before away. */
function underCheck(env: ExcelEnv, system: DateSystem): ExcelUnderCheck {
  const talk = <Result>(task: (session: Session) => Promise<Result>): Promise<Result> =>
    openSession(env, task);
  const host = () => underScratchNames(excelWorkbook(env, { isRead: isScratch }));
  return {
    open: async (sheets) => {
      await talk(removeScratch);
      await talk((session) => addScratch(session, sheets, system));
      return host();
    },
    openWithFormula: async (result) => {
      await talk(removeScratch);
      await talk((session) => addScratchFormula(session, result, system));
      return host();
    },
    talk,
    sheet: ({ context }, name) => context.workbook.worksheets.getItem(scratchName(name)),
    isSetSupported: env.isSetSupported,
    pause: (milliseconds) => pause(env.timer, milliseconds),
  };
}

/** The same Excel, each request to it counted. */
function counted(env: ExcelEnv, trips: { count: number }): ExcelEnv {
  return {
    ...env,
    run: (options, batch) =>
      env.run(options, (context) => {
        const sync = context.sync.bind(context);
        context.sync = (passed) => {
          trips.count += 1;
          return sync(passed);
        };
        return batch(context);
      }),
  };
}

async function aboutExcel(
  env: ExcelEnv,
  { sharesLock }: CheckSetting,
): Promise<Pick<CheckReport, "apiSet" | "separators" | "sharesLock">> {
  const highest = Array.from({ length: 40 }, (_, index) => `1.${40 - index}`).find(env.isSetSupported);
  return {
    apiSet: highest ?? "none",
    separators: { list: await listSeparator(env), decimal: await decimalSeparator(env) },
    sharesLock: await sharesLock(),
  };
}

/** Excel has no call for it: the one that parts the areas of an address is the machine's. */
async function listSeparator(env: ExcelEnv): Promise<string> {
  const excel = underCheck(env, 1900);
  await excel.open([{ name: "Areas", visibility: "visible", isProtected: false, rows: [], merges: [] }]);
  for (const separator of [",", ";"]) if (await takes(excel, `A1${separator}C3`)) return separator;
  return "unknown";
}

const takes = (excel: ExcelUnderCheck, addresses: string): Promise<boolean> =>
  excel
    .talk(async (session) => {
      excel.sheet(session, "Areas").getRanges(addresses).format.wrapText = false;
      await session.sync();
      return true;
    })
    .catch(() => false);

const decimalSeparator = (env: ExcelEnv): Promise<string> =>
  openSession(env, async ({ context, sync }) => {
    const told = newerCalls(env.isSetSupported).decimalSeparator(context);
    await sync();
    return told?.() ?? "unknown";
  }).catch(() => "unknown");
