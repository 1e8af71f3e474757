import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { explainMember } from "../../../src/domain/member/explain-member";
import { defaultRegister } from "../../../src/domain/member/register";
import { memberResolver } from "../../../src/domain/member/resolve-member";

const path = join(process.cwd(), "..", "shared", "phrasebook", "members.json");

interface Row {
  readonly text: string;
  readonly member: string | null;
  readonly accept?: readonly (string | null)[];
}

test("every name of the sample means its Member or nobody, as it should", () => {
  if (!existsSync(path)) {
    console.warn(`${path} is not there: these names were not tried`);
    return;
  }
  const rows = JSON.parse(readFileSync(path, "utf8")) as readonly Row[]; // the file's own layout
  const resolve = memberResolver(defaultRegister);
  const wrong = rows.filter(
    ({ text, member, accept = [] }) => ![member, ...accept].includes(explainMember(text, resolve).member),
  );
  expect(wrong.map(({ text }) => text)).toEqual([]);
});
