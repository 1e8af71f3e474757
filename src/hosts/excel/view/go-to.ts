import type { SourceCell } from "../../../domain/shared/source-cell";
import { refuse } from "../../../usecases/problem";
import { sameSheetName } from "../../xlsx-file/sheet-limits";
import type { SheetFacts } from "../read/facts";
import type { Session } from "../run/session";

/** Shows cells and selects them. A sheet that was renamed since it was read is found by its id. */
export async function goTo(
  { context, sync }: Session,
  { sheet: name, address }: SourceCell,
  known: readonly SheetFacts[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const id = known.find((sheet) => sameSheetName(sheet.name, name))?.id;
  const candidates = [id ?? name, name].map((key) => {
    const sheet = worksheets.getItemOrNullObject(key);
    sheet.load({ visibility: true });
    return sheet;
  });
  await sync();
  const sheet = candidates.find(({ isNullObject }) => !isNullObject) ?? refuseGone(name);
  if (sheet.visibility !== "Visible") refuseHidden(name);
  sheet.activate();
  sheet.getRange(address).untrack().select();
  await sync();
}

const refuseGone = (name: string): never =>
  refuse(
    "sheet-gone",
    `The workbook has no sheet "${name}" any more: it was deleted or renamed.`,
    "Refresh, so that the workbook is read anew.",
  );

const refuseHidden = (name: string): never =>
  refuse(
    "sheet-hidden",
    `The sheet "${name}" is hidden.`,
    "Show it (right-click a tab, Unhide), then try again.",
  );
