import { partKey, type DraftParts, type Parts } from "./parts";
import { relationshipsOf, relationshipsPath } from "./relationships";

/** The keys of all parts that lead back to the package through relationships, those of the relationships included. */
export function reachableParts(parts: Parts): ReadonlySet<string> {
  const reached = new Set<string>();
  // A list, not recursion: a file may have each part lead to the next, tens of thousands deep.
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    reached.add(partKey(relationshipsPath(part)));
    for (const { part: next } of relationshipsOf(parts, part)) {
      const key = next === undefined ? "" : partKey(next);
      // What leads nowhere leads no further.
      if (next === undefined || reached.has(key) || !parts.has(key)) continue;
      reached.add(key);
      waiting.push(next);
    }
  }
  return reached;
}

/** Takes out what only the old sheet led to: its notes, its charts. Parts that nothing led to before are not ours. */
export function dropOrphans(draft: DraftParts, before: ReadonlySet<string>): void {
  const after = reachableParts(draft);
  for (const key of before) if (!after.has(key)) draft.delete(key);
}
