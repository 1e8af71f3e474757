import { roleOfHeading } from "../../../../src/domain/survey/roles/role-words";
import { namesTopic, topicOfTitle } from "../../../../src/domain/survey/roles/topic-of-title";

test.each([
  ["Has your administration implemented AEO?", "implemented", "AEO"],
  ["AEO - implemented?", "implemented", "AEO"],
  ["Implemented: AEO", "implemented", "AEO"],
  ["Is the Single Window implemented in your country?", "implemented", "Single Window"],
  ["Implementation status of PCA", "implemented", "PCA"],
  ["Is PCA in place in your administration?", "implemented", "PCA"],
  ["Have you implemented risk management?", "implemented", "risk management"],
  ["Level of need: Rules of Origin", "need", "Rules of Origin"],
  ["Need for training on risk management", "need", "risk management"],
  ["AEO - level of need (1-5)", "need", "AEO"],
  ["Do you need assistance with Customs valuation?", "need", "Customs valuation"],
  ["need_risk_management", "need", "risk management"],
  ["Please rate your need for assistance in e-commerce (1 = low, 5 = high)", "need", "e-commerce"],
  ["Need: Authorized Economic Operators (AEO)", "need", "Authorized Economic Operators (AEO)"],
])("%p asks for %s of %p", (heading, role, topic) => {
  expect(roleOfHeading(heading)?.role).toBe(role);
  expect(topicOfTitle(heading)).toBe(topic);
});

test("a question that only asks for a level names no topic", () => {
  expect(["Level of need", "Please rate your need", "Implemented?"].map(namesTopic)).toEqual([
    false,
    false,
    false,
  ]);
  expect(["Need: Origin", "Has your administration implemented AEO?"].map(namesTopic)).toEqual([true, true]);
});
