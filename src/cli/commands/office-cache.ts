import { gunzipSync, gzipSync } from "node:zlib";
import type { OfficeOutcome } from "../../usecases/consolidate/judge-office";

/** What came of every file in the last run, by what it depended on. */
export type OfficeCache = ReadonlyMap<string, OfficeOutcome>;

/** What an outcome depends on besides the build: content, office and days. */
export const cacheKey = (...parts: readonly (string | undefined)[]): string => JSON.stringify(parts);

/** Compressed lines: first the build, then key and outcome in turn. */
export function cacheBytes(build: string, outcomes: OfficeCache): Uint8Array {
  const lines = [...outcomes].flatMap(([key, outcome]) => [key, JSON.stringify(outcome)]);
  return new Uint8Array(gzipSync([JSON.stringify(build), ...lines].join("\n"), { level: 1 }));
}

/** What the last run kept; nothing where another build wrote it, or it is damaged: everything is judged again then. */
export function readCache(bytes: Uint8Array | undefined, build: string): OfficeCache {
  const [wroteIt, ...lines] = linesIn(bytes);
  if (wroteIt !== JSON.stringify(build)) return new Map();
  try {
    return new Map(
      Array.from({ length: lines.length / 2 }, (_, place) => [
        lines[place * 2] ?? "",
        JSON.parse(lines[place * 2 + 1] ?? "") as OfficeOutcome, // this build wrote it
      ]),
    );
  } catch {
    return new Map();
  }
}

function linesIn(bytes: Uint8Array | undefined): readonly string[] {
  if (bytes === undefined) return [];
  try {
    return new TextDecoder().decode(gunzipSync(bytes, { maxOutputLength: mostBytes })).split("\n");
  } catch {
    return [];
  }
}

/** A text of more would fill the memory. */
const mostBytes = 400_000_000;
