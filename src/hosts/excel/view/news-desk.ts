import type { SourceCell } from "../../../domain/shared/source-cell";
import type { ExcelEnv } from "../env";
import type { InTurn } from "../run/one-at-a-time";
import { namesOf } from "./events";

/** Takes in events, which name sheets by their ids. */
export interface NewsDesk {
  readonly changed: (id: string) => void;
  readonly selected: (event: { readonly id: string; readonly address: string }) => void;
}

/** Who is told, with the names that sheets have now. */
interface Told {
  readonly onChange: (sheet: string) => void;
  readonly onSelect: (cell: SourceCell) => void;
}

/** The names of sheets are asked for once for all events that came in meanwhile. */
export function newsDesk(env: ExcelEnv, inTurn: InTurn, told: Told): NewsDesk {
  let changed = new Set<string>();
  let selected: { readonly id: string; readonly address: string } | undefined;
  let isAsking = false;
  const tell = async (): Promise<void> => {
    isAsking = false;
    const [ids, cell] = [changed, selected];
    changed = new Set();
    selected = undefined;
    const names = await namesOf(env, [...new Set([...ids, ...(cell ? [cell.id] : [])])]);
    for (const id of ids) {
      const name = names.get(id);
      if (name !== undefined) told.onChange(name);
    }
    const sheet = cell && names.get(cell.id);
    if (cell && sheet !== undefined) told.onSelect({ sheet, address: cell.address });
  };
  const ask = (): void => {
    if (isAsking) return;
    isAsking = true;
    // Whose name cannot be told is no news; the next event asks again.
    inTurn(tell).catch(() => undefined);
  };
  return {
    changed: (id) => (changed.add(id), ask()),
    selected: (event) => ((selected = event), ask()),
  };
}
