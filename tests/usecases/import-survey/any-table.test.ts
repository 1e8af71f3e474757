import fc from "fast-check";
import { ProblemError } from "../../../src/usecases/problem";
import { previewOf } from "../../fixtures/surveys/preview-of";

const words =
  "Timestamp|ID|Start time|Completion time|Name|Your country|Workshop|Follow-up actions|Direct effects|Project|Score|Comments|_uuid|a/b|a/b/c|[x]|Q [y]|__proto__|constructor|Respondent ID|Collector ID|StartDate|EndDate|Progress|Level of need [A]|Topic|Need|Total|Replies|Fiji|Yes|No|1|2|4,5|43115|2018-01-15||=1|ขอบคุณ".split(
    "|",
  );
const cell = fc.oneof(fc.constantFrom(...words), fc.string({ unit: "grapheme", maxLength: 20 }));
const table = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 7 });

test("any table is read or refused with a sentence: none throws, and no row is read twice", async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")).join("\n");
      const found = await previewOf(text).catch((error: unknown) => error);
      if (found instanceof ProblemError) return;
      expect(found).toHaveProperty("records");
      const { records } = found as Awaited<ReturnType<typeof previewOf>>; // it is no error, as was just seen
      expect(new Set(records.map(({ row }) => row)).size).toBe(records.length);
    }),
    { numRuns: 40 },
  );
}, 20_000);
