import type { MemberName } from "../../member/member";
import { ownerOf } from "../../plan/owners";
import type { Evidence } from "../evidence/evidence";
import { contactsFor } from "./contacts";
import type { ActionKpi } from "../report";
import { someOf } from "../words";

/** More names than this are on the Member Scorecard. */
const mostNames = 5;

/**
 * Who could change a KPI: its owner in the plan, else those of Contacts who look after it; of one that counts Members those
 * that are missing; else the office.
 */
export function whoCanChange(result: ActionKpi, evidence: Evidence): string {
  const owner = ownerOf(result.kpi, result.action).replaceAll("\n", " ");
  const members = missingMembers(result, evidence);
  const named = owner === "" ? lookingAfter(result, evidence) : owner;
  const parts = [named === "" ? "" : `${named}.`, members].filter((part) => part !== "");
  return parts.length > 0 ? parts.join(" ") : "The office: the plan names no owner.";
}

/** "Mere Tuilagi (programme manager), Aroha Ngata (programme manager)" */
function lookingAfter(
  { action, members }: ActionKpi,
  { contacts = [], members: register }: Evidence,
): string {
  const names = new Set([...(members?.no ?? []), ...(members?.unknown ?? [])]);
  const missing = register.filter(({ name }) => names.has(name));
  const people = contactsFor(contacts, { pillar: action.pillar, missing });
  return someOf(
    people.map(({ name, role }) => (role === "" ? name : `${name} (${role})`)),
    mostNames,
  );
}

/** Those who have begun are the nearest to a yes. */
function missingMembers({ kpi, members }: ActionKpi, { memberStatus }: Evidence): string {
  if (members === null) return "";
  const answers = memberStatus.get(kpi.id)?.answers;
  const hasBegun = (name: MemberName): boolean => answers?.get(name)?.kind === "in-progress";
  const groups: readonly (readonly [string, readonly MemberName[]])[] = [
    ["In progress", members.no.filter(hasBegun)],
    ["Not yet", members.no.filter((name) => !hasBegun(name))],
    ["No answer", members.unknown],
  ];
  return groups
    .filter(([, names]) => names.length > 0)
    .map(([label, names]) => `${label} (${names.length}): ${someOf(names, mostNames)}.`)
    .join(" ");
}
