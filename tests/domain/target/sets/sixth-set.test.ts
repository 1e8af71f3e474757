import { explainTarget } from "../../../../src/domain/target/explain-target";
import { labelsOf } from "../../../phrase-table";
import { frenchTargets } from "../french-targets";
import { bareLineOf } from "../phrase-lines";
import { sixthSetHard } from "./sixth-set-hard";
import { sixthSetLast } from "./sixth-set-last";
import { sixthSetPlans } from "./sixth-set-plans";
import { sixthSetSectors } from "./sixth-set-sectors";

const groups = [...sixthSetSectors, ...sixthSetHard, ...sixthSetPlans, ...sixthSetLast, ...frenchTargets];

describe.each(groups)("$title", ({ rows }) => {
  test.each(rows)("%j is read as %s", (text, label) => {
    const line = bareLineOf(text);
    const isDoubted = line === "unread" || explainTarget(text).flagged;
    const right = labelsOf(label);
    expect([...right, ...(right.includes("unread or flagged") && isDoubted ? [line] : [])]).toContain(line);
  });
});

test("of the sentences that are read rightly at most one in twelve is flagged", () => {
  const sound = groups
    .flatMap(({ rows }) => rows)
    .filter(([text, label]) => {
      const labels = labelsOf(label);
      return (
        !labels.includes("unread or flagged") && !labels.includes("unread") && bareLineOf(text) !== "unread"
      );
    });
  const flagged = sound.filter(([text]) => explainTarget(text).flagged);
  expect(flagged.length * 12).toBeLessThanOrEqual(sound.length);
});

test.each([
  "Mindestens 5 Schulungen bis Juni 2026",
  "Al menos 5 talleres por año",
  "Sekurang-kurangnya 20 negara anggota setiap tahun",
  "Не менее 5 семинаров",
  "至少5个研讨会",
])("%j is neither English nor French: no number, and the reason", (text) => {
  expect(explainTarget(text)).toMatchObject({ kind: "unparseable", measurable: false, error: "language" });
});
