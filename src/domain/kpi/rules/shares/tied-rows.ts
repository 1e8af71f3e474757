import { remembered } from "../../../shared/remembered";
import type { ActionId } from "../../../plan/ids";
import { type EvidenceIndex, rowsNaming } from "../../evidence/evidence-index";
import type { LogColumns } from "../../evidence/log-columns";

/**
 * What is found of the rows tied to an action, else of all: if any row of the log names the action, only those count. Of
 * all rows it is found once by its key, however many KPIs ask.
 */
export function ofTiedRows<Found>() {
  const known = remembered<Found>();
  return (
    { index, action }: { readonly index: EvidenceIndex; readonly action: ActionId },
    key: string,
    find: (rows: Int32Array) => Found,
  ): Found => {
    const tied = rowsNaming(index, action);
    return tied.length > 0 ? find(tied) : known(index.log, key, () => find(everyRow(index.log)));
  };
}

function everyRow({ day }: LogColumns): Int32Array {
  const rows = new Int32Array(day.length);
  for (let row = 0; row < rows.length; row += 1) rows[row] = row;
  return rows;
}
