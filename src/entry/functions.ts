import type { Answer } from "../functions/answer";
import { dueSerial } from "../functions/due";
import { attainment, isMet } from "../functions/level";
import { member as memberOf } from "../functions/member";
import { milestones } from "../functions/milestone";
import { statusWord } from "../functions/status";
import { targetTable } from "../functions/target-table";

/** What Excel's own runtime for functions brings. Microsoft's types for it are a package of their own; this is all we need. */
interface FunctionRuntime {
  readonly ErrorCode: { readonly invalidValue: unknown; readonly notAvailable: unknown };
  readonly Error: new (code: unknown, message: string) => object;
  associate(id: string, implementation: (...given: never[]) => unknown): void;
}

declare const CustomFunctions: FunctionRuntime;

/** A value for the cell, or an error that says why: Excel shows the words on #VALUE! and #N/A only. */
function shown<Value>(found: Answer<Value>): Value {
  if (found.kind === "value") return found.value;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  throw new CustomFunctions.Error(found.kind === "slip" ? invalidValue : notAvailable, found.why);
}

// The tags below become dist/functions.json, which is what Excel shows while a formula is typed. They name simple types
// because the tool that reads them knows no others.

/**
 * Shows how RSP Tracker understands a target: eleven rows with a name and what was understood.
 * @customfunction TARGET
 * @param text The target as written, such as "At least 22/33 Members".
 * @returns Names and what was understood.
 */
export function target(text: unknown): Array<Array<string | number>> {
  return shown(targetTable(text)).map((row) => [...row]);
}

/**
 * TRUE where the actual reaches the target, FALSE where it does not.
 * @customfunction MET
 * @param target The target as written. For one per year or quarter: what one of them asks.
 * @param actual What was reached: a number, a share (85% or 0.85), a date, TRUE or FALSE.
 * @param [baseline] Where it stood before; needed for "increase by 20 %".
 * @returns TRUE or FALSE.
 */
export function met(target: unknown, actual: unknown, baseline?: unknown): boolean {
  return shown(isMet({ target, actual, baseline }));
}

/**
 * Actual over target, such as 0.77; format the cell as a percentage. May pass 100 %.
 * @customfunction PROGRESS
 * @param target The target as written. For one per year or quarter: what one of them asks.
 * @param actual What was reached: a number or a share (85% or 0.85).
 * @param [baseline] Where it stood before; needed for "increase by 20 %".
 * @returns Actual over target.
 */
export function progress(target: unknown, actual: unknown, baseline?: unknown): number {
  return shown(attainment({ target, actual, baseline }));
}

/**
 * How a KPI stands on a day, in the words of the KPI sheet: Achieved, On track, Behind, Off track and so on.
 * @customfunction STATUS
 * @param target The target as written, such as "At least 22/33 Members".
 * @param actual What was reached. For a target per quarter or month: how many of them were met so far.
 * @param [asOf] The day to judge by. Needed wherever the status depends on the day.
 * @param [start] First day of the plan's term; the pace is measured from there.
 * @param [due] Last day, or a timeframe such as "June 2020". Left out or "On-going": no deadline.
 * @param [baseline] Where it stood before the term began; without it the pace starts at zero.
 * @returns The status in words.
 */
export function status(
  target: unknown,
  actual: unknown,
  asOf?: unknown,
  start?: unknown,
  due?: unknown,
  baseline?: unknown,
): string {
  return shown(statusWord({ target, actual, asOf, start, due, baseline }));
}

/**
 * The RSP milestones that a text names, one in each row, such as 1.2.2/1.
 * @customfunction MILESTONE
 * @param text The milestones as written, such as "1.2.2 - 1st to 3rd milestones".
 * @returns Milestone ids.
 */
export function milestone(text: unknown): string[][] {
  return shown(milestones(text)).map((id) => [id]);
}

/**
 * The Member's name as the region writes it: "Viet Nam" gives Vietnam.
 * @customfunction MEMBER
 * @param name A Member or its Customs administration, however written.
 * @returns The Member's name.
 */
export function member(name: unknown): string {
  return shown(memberOf(name));
}

/**
 * The last day of a timeframe such as "June 2020"; format the cell as a date.
 * @customfunction DUE
 * @param timeframe The timeframe as written.
 * @returns A date.
 */
export function due(timeframe: unknown): number {
  return shown(dueSerial(timeframe));
}

const functions = {
  TARGET: target,
  MET: met,
  PROGRESS: progress,
  STATUS: status,
  MILESTONE: milestone,
  MEMBER: member,
  DUE: due,
};

for (const [id, implementation] of Object.entries(functions)) CustomFunctions.associate(id, implementation);
