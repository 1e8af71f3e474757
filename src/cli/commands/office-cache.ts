import { Buffer } from "node:buffer";
import { gunzipSync, gzipSync } from "node:zlib";
import type { OfficeOutcome } from "../../usecases/consolidate/judge-office";

/** What came of every file in the last run, by what it depended on. */
export type OfficeCache = ReadonlyMap<string, OfficeOutcome>;

/** What an outcome depends on besides the build: content, office and days. */
export const cacheKey = (...parts: readonly (string | undefined)[]): string => JSON.stringify(parts);

/** Compressed lines: first the build, then key and outcome in turn. */
export function cacheBytes(build: string, outcomes: OfficeCache): Uint8Array {
  const lines = [...outcomes].flatMap(([key, outcome]) => [key, JSON.stringify(outcome)]);
  const text = [JSON.stringify(build), ...lines].flatMap((line) => [Buffer.from(line), lineEnd]);
  return new Uint8Array(gzipSync(Buffer.concat(text), { level: 1 }));
}

const lineEnd = Buffer.from("\n");

/** What the last run kept; nothing where another build wrote it, or it is damaged: everything is judged again then. */
export function readCache(bytes: Uint8Array | undefined, build: string): OfficeCache {
  const found = new Map<string, OfficeOutcome>();
  try {
    const lines = linesIn(bytes);
    if (lines.next().value !== JSON.stringify(build)) return found;
    for (const key of lines) found.set(key, JSON.parse(lines.next().value ?? "") as OfficeOutcome); // this build wrote it
    return found;
  } catch {
    return new Map();
  }
}

/** One line at a time: all as one text would be the most of what a run takes in memory. */
function* linesIn(bytes: Uint8Array | undefined): Generator<string, undefined> {
  if (bytes === undefined) return;
  const text = gunzipSync(bytes, { maxOutputLength: mostBytes });
  for (let start = 0; start < text.length;) {
    const end = text.indexOf(10, start);
    const stop = end < 0 ? text.length : end;
    yield text.toString("utf8", start, stop);
    start = stop + 1;
  }
}

/** A file that unpacks to more is not one of ours. */
const mostBytes = 500_000_000;
