import type { Remark } from "../../shared/remark";
import type { ActionKpi } from "../report";
import type { ToDoInput, Want } from "./item";

const howTo = 'Write how much in words, for example "At least 22/33 Members" or "At least twice per year".';

/** A target that is not computed with: what is wrong with it, and what to write instead. */
export function fixTarget({ kpi, why }: ActionKpi, { remarks }: ToDoInput): Want {
  const source = kpi.sources.at(-1);
  const remark = remarks.find((found) => isOf(found, kpi.id) && isAt(found, source));
  return {
    // One cell may be the target of several KPIs.
    id: `fix-target ${source ? `${source.sheet}!${source.address}` : kpi.id}`,
    kind: "fix-target",
    turns: true,
    source,
    say: () => (remark ? `${remark.text} ${remark.next}` : `${kpi.id}: ${withoutStatus(why)} ${howTo}`),
  };
}

const isOf = ({ code, text }: Remark, id: string): boolean =>
  code.startsWith("target-") && (text.startsWith(`${id}:`) || text.startsWith(`${id} `));

const isAt = ({ source }: Remark, place: Remark["source"] | undefined): boolean =>
  source.sheet === place?.sheet && source.address === place.address;

/** "Check target: this KPI ..." -> "this KPI ..." */
const withoutStatus = (why: string): string => why.replace(/^[^:]{1,20}: /, "");
