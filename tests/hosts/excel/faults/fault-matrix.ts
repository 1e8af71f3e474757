import { knownCodes } from "../../../../src/hosts/excel/run/error-table";
import type { Fault } from "../fake-host/fake-excel";
import type { CleanRun } from "./fault-case";

/** Every code that Excel is known to give, and one that nobody knows. */
export const codes: readonly string[] = [...knownCodes, "SomethingNewToday"];

const places = ["first", "middle", "last"] as const;

/** One code of every kind of handling. */
export const typical = [
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
  "GeneralException",
  "ItemNotFound",
  "InvalidArgument",
];

/** Once: the next try may go well. For good: nothing goes through any more until Excel is well again. */
const spans = [1, 1_000] as const;

/** A code at every request of a run, at its first action, in its middle and at its last one, once and for good. */
export const faultsOf = (code: string, { requests }: Pick<CleanRun, "requests">): readonly Fault[] =>
  Array.from({ length: requests }, (_, index) => index + 1).flatMap((request) =>
    places.flatMap((at) => spans.map((times): Fault => ({ code, request, at, times }))),
  );

/**
 * The part of the matrix that every run of the tests takes: on the ways that have everything in them all codes, once, at
 * every request; on all ways a code of every kind of handling, once and for good.
 */
export function fewerFaultsOf(
  code: string,
  clean: Pick<CleanRun, "requests">,
  isFull: boolean,
): readonly Fault[] {
  const isTypical = typical.includes(code);
  return faultsOf(code, clean).filter(({ at, times }) =>
    isTypical ? isFull || at !== "last" : isFull && at === "middle" && times === 1,
  );
}
