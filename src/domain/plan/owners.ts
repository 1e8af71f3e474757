import type { Action, Kpi } from "./plan";

/** Who answers for a KPI, in the plan's words: its own owner, else the action's; "" where the plan names none. */
export const ownerOf = (kpi: Pick<Kpi, "owner">, action: Pick<Action, "owner">): string =>
  (kpi.owner ?? action.owner ?? "").replace(/[^\S\n]+/g, " ").trim();

/** ownersIn("Bo; Amina") -> ["Bo", "Amina"]: people are listed by semicolon, line, slash, "&" or "and"; a comma may be of a title. */
export const ownersIn = (owner: string | undefined): readonly string[] =>
  (owner ?? "")
    .split(/(?<!\s)\s*(?:[;\n/&]|(?<=\s)and\s)\s*/)
    .map((name) => name.trim())
    .filter(Boolean);
