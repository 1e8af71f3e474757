import { roleWords } from "../../../../domain/survey/roles/role-words";
import type { ColumnMatch } from "../../../../usecases/import-survey/import-preview";

/** Columns of one question, which are corrected together. */
export interface ColumnGroup {
  readonly title: string;
  /** What a correction of it goes by. */
  readonly key: string;
  /** The first of its columns. */
  readonly match: ColumnMatch;
  readonly count: number;
}

/** "Need [Origin]", "Need [Valuation]" -> Need, two columns. Other neighbours are one group where they share title and role. */
export function columnGroups(columns: readonly ColumnMatch[]): readonly ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  for (const match of columns) {
    const title = titleOf(match.heading);
    const last = groups.at(-1);
    if (last && last.title === title && title !== match.heading && last.match.role === match.role)
      groups[groups.length - 1] = { ...last, count: last.count + 1 };
    else groups.push({ title, key: roleWords(title), match, count: 1 });
  }
  return groups;
}

const titleOf = (heading: string): string => {
  const at = heading.endsWith("]") ? heading.indexOf(" [") : heading.indexOf(" >> ");
  return at > 0 ? heading.slice(0, at) : heading;
};

/** Used ones, and those that are used for nothing. */
export const isInUse = ({ match }: ColumnGroup): boolean => match.role !== undefined;
