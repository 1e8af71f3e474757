import type { Term } from "../../domain/plan/plan";
import type { Remark } from "../../domain/shared/remark";

export const missing = (source: Remark["source"]): Remark => ({
  code: "term-missing",
  severity: "error",
  source,
  text: "The plan's term is not known: no title names its years.",
  next: 'Add a Settings sheet (Setting, Value) with "Term start" and "Term end".',
});

export const assumed = (source: Remark["source"], { start, end }: Term, from: string): Remark => ({
  code: "term-assumed",
  severity: "warning",
  source,
  text: `The plan's term is not written out; ${start} to ${end} is assumed, from ${from}.`,
  next: 'If it is another, add "Term start" and "Term end" to Settings.',
});
