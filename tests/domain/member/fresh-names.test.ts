import { explainMember } from "../../../src/domain/member/explain-member";
import { defaultRegister } from "../../../src/domain/member/register";
import { memberResolver } from "../../../src/domain/member/resolve-member";
import { labelsOf } from "../../phrase-table";
import { freshNames } from "./fresh-names";

const resolve = memberResolver(defaultRegister);
const memberOf = (text: string): string => explainMember(text, resolve).member ?? "null";

/** Safe, but a person would have known. */
const stillMissed = ["Hon Kong, China", "Directorate General of Performance Management, India"];

describe.each(freshNames)("$title", ({ rows }) => {
  test.each(rows.filter(([text]) => !stillMissed.includes(text)))("%j is %s", (text, label) => {
    expect(labelsOf(label)).toContain(memberOf(text));
  });
});

test.each(stillMissed)("%j waits for a person", (text) => {
  expect(memberOf(text)).toBe("null");
});
