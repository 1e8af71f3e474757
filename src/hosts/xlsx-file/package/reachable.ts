import { partKey, type DraftParts, type Parts } from "./parts";
import { relationshipsOf, relationshipsPath } from "./relationships";

/** The keys of all parts that lead back to the package through relationships, those of the relationships included. */
export function reachableParts(parts: Parts): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (part: string): void => {
    reached.add(partKey(relationshipsPath(part)));
    for (const { part: next } of relationshipsOf(parts, part)) {
      if (next === undefined || reached.has(partKey(next))) continue;
      reached.add(partKey(next));
      visit(next);
    }
  };
  visit("");
  return reached;
}

/** Takes out what only the old sheet led to: its notes, its charts. Parts that nothing led to before are not ours. */
export function dropOrphans(draft: DraftParts, before: ReadonlySet<string>): void {
  const after = reachableParts(draft);
  for (const key of before) if (!after.has(key)) draft.delete(key);
}
