import { targetsNotRead } from "./targets-not-read";
import { readTarget } from "../../../src/domain/target/read-target";

test.each(targetsNotRead)("%j is not read: %s", (text, reason) => {
  expect(readTarget(text)).toEqual({ kind: "unread", text, reason });
});

test.each([
  "National Food Safety Strategy (2022-2026)",
  "ISO 9001:2015 certificate obtained",
  "Ten-year development plan produced",
  "TRS Guide updated (version 3)",
  "Single Window established",
  "Phase 1 and 2 completed",
  "Act No. 5 of 2010 amended",
  "HS 2022 adopted",
])("no number is made of the names in %j", (text) => {
  expect(readTarget(text)).toMatchObject({ value: { kind: "boolean" } });
});

test("a text far longer than a target is left unread", () => {
  expect(readTarget("At least 22/33 Members ".repeat(60))).toMatchObject({ reason: "too-long" });
  expect(readTarget("5 ".repeat(400))).toMatchObject({ reason: "too-long" });
  expect(readTarget(`At least ${" ".repeat(20_000)}22/33 Members`)).toMatchObject({ value: { value: 22 } });
});
