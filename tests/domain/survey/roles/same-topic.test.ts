import { isAboutSame } from "../../../../src/domain/survey/roles/same-topic";

test.each([
  ["Drones", "Regional workshop on drones for border control"],
  ["AEO", "Sub-regional seminar on Authorized Economic Operator programmes"],
  ["Authorized Economic Operators", "AEO mission to Fiji"],
  ["Rules of Origin", "National workshop on the rules of origin"],
])("%p is what %p is about", (topic, text) => {
  expect(isAboutSame(topic, text)).toBe(true);
});

test.each([
  ["Drones", "Regional workshop on valuation"],
  ["AEO", "Workshop on PCA"],
  ["Regional workshop", "Regional workshop on valuation"],
])("%p is not what %p is about", (topic, text) => {
  expect(isAboutSame(topic, text)).toBe(false);
});
