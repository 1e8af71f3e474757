import { defaultRegister } from "../domain/member/register";
import { memberResolver } from "../domain/member/resolve-member";
import { type Answer, answer, nothing, quoted, slip } from "./answer";
import { argumentOf, textOf } from "./argument";
import { inWords } from "../domain/shared/code-words";
import { kept } from "./kept";

const match = kept(memberResolver(defaultRegister));

/**
 * RSP.MEMBER: "Viet Nam" -> Vietnam. Only what is sure, among the 33 Members of the region; a slip of the pen is named in the
 * error and never applied by itself. Source: RULES 8.
 */
export function member(given: unknown): Answer<string> {
  const text = textOf(argumentOf(given));
  const found = match(text);
  if (found.kind === "sure") return answer(found.member.name);
  if (found.kind === "unresolved" && found.reason === "nothing-said")
    return nothing("No name is written there.");
  const names = found.proposals
    .slice(0, 3)
    .map(({ name }) => name)
    .join(" or ");
  const meant = names === "" ? "" : ` Is ${names} meant?`;
  const why = found.kind === "close" ? "not the name of a Member" : inWords(found.reason);
  return slip(`${quoted(text)}: ${why}.${meant}`);
}
