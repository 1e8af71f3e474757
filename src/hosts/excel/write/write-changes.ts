import type { WorkbookChange } from "../../../usecases/ports/workbook";
import type { SheetFacts } from "../read/facts";
import { codeOf } from "../run/excel-error";
import type { Session } from "../run/session";
import type { Backup } from "./restore/backup";
import { type AskedChange, askCells } from "./cells/plan-cells";
import { planDraw } from "./draw/plan-draw";
import { ifLoaded, type Plan } from "./plan";
import { targetOf } from "./preflight";
import type { WriteSetting } from "./setting";
import { callBytes, send, type Operation, operation } from "./operation";

/** What came of writing: what puts it back, and the error that it ended with, if any. */
export interface Written {
  readonly backups: readonly Backup[];
  readonly error?: unknown;
}

/**
 * Writes changes of different sheets in one go, where they fit into one. Everything that can be refused is refused before
 * anything is written; an error after that is given back beside what puts the changes back.
 */
export async function writeChanges(
  session: Session,
  changes: readonly WorkbookChange[],
  setting: WriteSetting,
): Promise<Written> {
  const targets = changes.map((change) => ({ change, sheet: targetOf(setting.facts, change) }));
  const asked = await askAll(session, targets, setting);
  const { context } = session;
  // Checked first: what is queued after this line goes out.
  const plans = asked.map((plan) => plan(setting));
  const { runtime } = context;
  try {
    await send(session, operationsOf(context, plans), setting.bytes);
    for (const { verify } of plans) verify();
    return { backups: backupsOf(plans) };
  } catch (error) {
    const hasBegun = ifLoaded(() => runtime.enableEvents) !== undefined;
    return { backups: !hasBegun && isRefusedWhole(error) ? [] : backupsOf(plans), error };
  }
}

/** Our own changes need not be reported to ourselves, and the screen need not follow each of them. */
function operationsOf(context: Excel.RequestContext, plans: readonly Plan[]): readonly Operation[] {
  const { runtime, application } = context;
  return [
    operation(3 * callBytes, () => {
      runtime.enableEvents = false;
      // Its answer tells that Excel began.
      runtime.load({ enableEvents: true });
      application.suspendScreenUpdatingUntilNextSync();
    }),
    ...plans.flatMap(({ operations }) => operations),
    ...plans.flatMap(({ readBack }) => readBack),
    operation(callBytes, () => (runtime.enableEvents = true)),
  ];
}

// These two are about the request itself: where Excel did not begin, nothing of it was done.
const isRefusedWhole = (error: unknown): boolean =>
  ["InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded"].includes(codeOf(error) ?? "");

const backupsOf = (plans: readonly Plan[]): readonly Backup[] =>
  plans.map(({ backup }) => ifLoaded(backup)).filter((backup) => backup !== undefined);

interface Target {
  readonly change: WorkbookChange;
  readonly sheet: SheetFacts | undefined;
}

/** Users' cells are looked at in the same session that writes them; drawings have nothing to ask. */
async function askAll(
  session: Session,
  targets: readonly Target[],
  setting: WriteSetting,
): Promise<readonly AskedChange[]> {
  const asked: AskedChange[] = [];
  let isAsking = false;
  for (const { change, sheet } of targets) {
    if (change.kind === "draw") {
      const { drawing } = change;
      asked.push((later) => planDraw(session, { drawing, old: sheet }, later));
    } else if (sheet) {
      isAsking = true;
      asked.push(await askCells(session, { change, sheet }, setting));
    }
  }
  if (isAsking) await session.sync();
  return asked;
}
