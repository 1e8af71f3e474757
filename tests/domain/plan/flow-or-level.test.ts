import { isFlow } from "../../../src/domain/plan/flow-or-level";

const adds = (label: string) => isFlow({ label, isShare: false, targets: [4, 6, 9], isUnbroken: true });

test.each([
  "Volunteer hours given",
  "Hours of local content",
  "Training days delivered",
  "Person-days created",
])("time that people gave adds up: %s", (label) => {
  expect(adds(label)).toBe(true);
});

test.each([
  "Staff holding the conservation certificate",
  "Days of stock",
  "Hours of supply per day",
  "Waiting time in days",
  "Students enrolled",
])("what is there follows year by year: %s", (label) => {
  expect(adds(label)).toBe(false);
});
