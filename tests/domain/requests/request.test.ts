import { requestKey } from "../../../src/domain/requests/request";
import { safeFileNames } from "../../../src/domain/shared/safe-file-names";

const round = { plan: "p", round: "Q2" };
const request = { to: "Fiji", kind: "Member status", subject: "1-(a)", was: "" } as const;

test("a key is the same for the same question, and another where anything of it is another", () => {
  const keys = [
    requestKey(round, request),
    requestKey({ ...round, plan: "q" }, request),
    requestKey({ ...round, round: "Q3" }, request),
    requestKey(round, { ...request, to: "Samoa" }),
    requestKey(round, { ...request, kind: "Need" }),
    requestKey(round, { ...request, subject: "1-(b)" }),
    requestKey(round, { ...request, was: "yes" }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(requestKey({ ...round }, { ...request })).toBe(keys[0]);
});

test("a file's name is one that every system takes, each another", () => {
  expect(
    safeFileNames([
      "Q2: Fiji/Samoa",
      "q2_ fiji_samoa",
      "../..",
      "CON",
      "aux.",
      " .hidden",
      "<>|",
      "é".repeat(200),
    ]),
  ).toEqual(["Q2_ Fiji_Samoa", "q2_ fiji_samoa (2)", "_", "_CON", "_aux", "hidden", "_ (2)", "é".repeat(80)]);
});
