import { addToList } from "../../shared/add-to-list";
import type { MemberName, Register } from "../../member/member";
import { choiceKey } from "../answers/choices";
import { type KeptAnswer, keptQuestions } from "../kept-answers";
import { byRound } from "./rounds";

/** What Members did after workshops, of the answers that are kept: "19 Members held 47 in-house workshops". */
export interface ActionByMember {
  readonly round: string;
  readonly action: string;
  readonly count: number;
  /** Those that did it, and how often, the most often first. */
  readonly members: readonly { readonly member: MemberName; readonly count: number }[];
  readonly bySubRegion: ReadonlyMap<string, number>;
}

/** A line per round and action, the latest round first; answers without a Member count among all but under no name. */
export function actionsByMember(kept: readonly KeptAnswer[], register: Register): readonly ActionByMember[] {
  const regions = new Map(register.map(({ name, subRegion }) => [name, subRegion]));
  const asked = kept.filter(({ question }) => choiceKey(question) === choiceKey(keptQuestions.actions));
  return byRound(asked).flatMap((rows) =>
    [...groups(rows, ({ answer }) => choiceKey(answer)).values()].map((same): ActionByMember => {
      const members = groups(
        same.filter(({ member }) => member !== undefined),
        ({ member }) => member ?? "",
      );
      const byRegion = groups(same, ({ member }) => (member && regions.get(member)) ?? "");
      return {
        round: same[0]?.round ?? "",
        action: same[0]?.answer ?? "",
        count: same.length,
        members: [...members.values()]
          .flatMap((own) => (own[0]?.member ? [{ member: own[0].member, count: own.length }] : []))
          .sort((a, b) => b.count - a.count),
        bySubRegion: new Map(
          [...byRegion].filter(([region]) => region !== "").map(([region, own]) => [region, own.length]),
        ),
      };
    }),
  );
}

function groups<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    addToList(found, keyOf(row), row);
  }
  return found;
}
