import { addToList } from "../../shared/add-to-list";
import { isTotalTitle } from "../../shared/total-row";
import { workshopKey } from "../workshop-title";

/** A row of the Follow-up Survey, as far as its key goes. */
export interface RoundRow {
  readonly round: string;
  readonly workshop: string;
  /** From 1; undefined for one that an import would add. */
  readonly row?: number;
}

/** One workshop that stands under several rounds. Both rows stay, as their keys differ; whoever sums them counts it twice. */
export interface WorkshopInTwoRounds {
  readonly workshop: string;
  /** As they are written, each once, in order. */
  readonly rounds: readonly string[];
  readonly rows: readonly RoundRow[];
}

const roundKey = (round: string): string => round.trim().toLowerCase();

/** workshopsInTwoRounds(rows) -> "Origin (Oct. 2017)" in 2017/18 and 2018. Source: RULES 8, the key is round and workshop. */
export function workshopsInTwoRounds(rows: readonly RoundRow[]): readonly WorkshopInTwoRounds[] {
  const byWorkshop = new Map<string, RoundRow[]>();
  for (const row of rows) {
    const key = workshopKey(row.workshop);
    if (key === "" || isTotalTitle(row.workshop)) continue;
    addToList(byWorkshop, key, row);
  }
  return [...byWorkshop.values()].flatMap((same): WorkshopInTwoRounds[] => {
    const rounds = new Map(same.map(({ round }) => [roundKey(round), round.trim()]));
    const [first] = same;
    if (rounds.size < 2 || first === undefined) return [];
    return [{ workshop: first.workshop, rounds: [...rounds.values()], rows: same }];
  });
}

/** "Origin (Oct. 2017)" stands under the rounds 2017/18 and (none): whoever adds them up counts it twice. */
export const twoRoundsText = ({ workshop, rounds }: WorkshopInTwoRounds): string =>
  `"${workshop.slice(0, 80)}" stands under the rounds ${rounds.map((round) => round.slice(0, 40) || "(none)").join(" and ")}: whoever adds them up counts it twice.`;
