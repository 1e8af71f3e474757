import { readFileSync } from "node:fs";
import { join } from "node:path";
import { waysOfSpeaking } from "./page";

test("docs/ways-of-speaking.md says what the tests' tables are read as today (npm run ways)", () => {
  const path = join(process.cwd(), "docs", "ways-of-speaking.md");
  expect(readFileSync(path, "utf8")).toBe(waysOfSpeaking());
});

test("what is not read is there with its reason, and none of it among what is", () => {
  const [, targets = ""] = waysOfSpeaking().split("## Targets\n");
  const [read = "", rest = ""] = targets.split("### Targets: deliberately not read\n");
  const [notRead = ""] = rest.split("\n## ");
  expect(notRead).toContain("`34/33 Members`");
  expect(read).not.toContain("- `34/33 Members`");
  expect(read).toContain("- `At least 22/33 Members`: at least 22 of 33 Members");
});
