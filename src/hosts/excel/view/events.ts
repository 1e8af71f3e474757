import type { ExcelEnv } from "../env";
import { newerCalls } from "../newer-calls";
import { persist } from "../run/persist";
import { openSession } from "../run/session";

/** What is heard from Excel, sheets by their ids. */
export interface ExcelListeners {
  readonly onChanged: (event: { readonly id: string; readonly isRemote: boolean }) => void;
  readonly onSelected: (event: { readonly id: string; readonly address: string }) => void;
}

/**
 * Listens for as long as the page lives. Excel misses some changes and tells some late, so what is heard is a hint and a
 * new read is the truth. Also turns events on: a run that was cut off may have left them off.
 */
export async function listen(env: ExcelEnv, listeners: ExcelListeners): Promise<void> {
  const newer = newerCalls(env.isSetSupported);
  const changed = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (newer.isOwnChange(event)) return;
    listeners.onChanged({ id: event.worksheetId, isRemote: event.source === "Remote" });
  };
  const selected = async ({
    worksheetId,
    address,
  }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> =>
    listeners.onSelected({ id: worksheetId, address });
  await persist(env.timer, () =>
    openSession(env, async ({ context, sync }) => {
      context.runtime.enableEvents = true;
      context.workbook.worksheets.onChanged.add(changed);
      context.workbook.worksheets.onSelectionChanged.add(selected);
      await sync();
    }),
  );
}

/** The names that sheets have now, by their ids; those that are gone are left out. */
export const namesOf = (env: ExcelEnv, ids: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  persist(env.timer, () =>
    openSession(env, async ({ context, sync }) => {
      const sheets = ids.map((id) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(id);
        sheet.load({ name: true });
        return { id, sheet };
      });
      await sync();
      return new Map(
        sheets.flatMap(({ id, sheet }) => (sheet.isNullObject ? [] : [[id, sheet.name] as const])),
      );
    }),
  );
