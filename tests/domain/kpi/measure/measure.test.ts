import { explainMeasure, proposeMeasure } from "../../../../src/domain/kpi/measure/measure";
import { readTarget } from "../../../../src/domain/target/read-target";
import { judge } from "../a-world";

const explain = (label: string, targetText: string) => {
  const target = readTarget(targetText);
  if (target.kind === "unread") throw new Error(target.reason);
  return explainMeasure({ label, targetText }, target.value);
};

test.each([
  ["Number of Members", "At least 22/33 Members", "Members, because the target counts Members"],
  [
    "Number of operating CBM",
    "33/33",
    "Values, because the words name nothing that another sheet of the workbook counts",
  ],
  ["Number of implementing Members", "At least 28", "Members, because the KPI names Members"],
  ["Number of activities", "At least twice per year", "Events, because the target says how often"],
  ["Seminars for Members", "5 regional workshops", "Events, because the target counts regional workshops"],
  ["Result of the evaluation", "At least average of 4 out of 5", "Score, because the target is an average"],
  [
    "Result",
    "At least 50% of positive replies",
    "Positive replies, because the target is a share of positive replies",
  ],
  [
    "Contributions",
    "At least 75% of the ROCB requests",
    "Requests met, because the target is a share of requests",
  ],
  [
    "Experts",
    "one half of the requested missions",
    "Experts used, because the words name experts and what was requested",
  ],
  ["Coverage", "75% of Members", "Members, because the target is a share of Members"],
  ["Revenue", "USD 5 million", "Values, because no other sheet of the workbook counts USD"],
  [
    "Clearance",
    "increase by 20%",
    "Values, because a target of this kind (change) is held against figures of its own",
  ],
  ["Women in posts", "40%", "Values, because no sheet of the workbook holds what the share is taken of"],
])("%j with %j: %s", (label, targetText, reason) => {
  expect(explain(label, targetText).reason).toBe(reason);
});

test("the measure alone is the one that is explained", () => {
  const target = readTarget("At least twice per year");
  if (target.kind === "unread") throw new Error(target.reason);
  const words = { label: "Number of talks", targetText: "At least twice per year" };
  expect(proposeMeasure(words, target.value)).toBe(explainMeasure(words, target.value).measure);
});

const asOf = "2019-06-30";

test("a result says why its measure was taken", () => {
  expect(judge({ target: "At least 22/33 Members", asOf }).measureReason).toBe(
    "Members, because the target counts Members",
  );
  expect(judge({ target: "At least 22/33 Members", entered: 17, asOf }).measureReason).toBe(
    "Entered by hand, because the plan's Actual is filled in",
  );
  expect(judge({ target: "soon", asOf }).measureReason).toBe(
    "No measure, because the target cannot be computed with",
  );
});

test("a measure that people chose says where", () => {
  expect(judge({ target: "5 workshops", chosen: "members", asOf })).toMatchObject({
    measure: "members",
    measureReason: "Members, chosen in Settings",
  });
  expect(judge({ target: "5 workshops", chosen: "members", measuredBy: "Member count", asOf })).toMatchObject(
    {
      measureReason: `Members, chosen in the plan's "Measured by"`,
    },
  );
});
