import { addToList } from "../../shared/add-to-list";
import { headingKey } from "../layouts/layout";
import { cellAt, type SurveyTable } from "../survey-table";

/** A sheet of a repeated group (one row a child) holds no responses of its own. */
export const isRepeatGroup = (table: SurveyTable): boolean =>
  (table.rows[0] ?? []).some((cell) => ["_parent_index", "_parent_table_name"].includes(headingKey(cell)));

/** More repeats than a form of a survey has. */
const mostRepeats = 60;

/**
 * A form's sheet with those of its repeated groups (Kobo, ODK) beside it: "Topic [1]", "Need [1]", "Topic [2]" for the first
 * and second child of a row. The sheet as it is where nothing tells which child is whose.
 */
export function withRepeatedGroups(tables: readonly SurveyTable[]): readonly SurveyTable[] {
  return tables.flatMap((table): SurveyTable[] => {
    if (isRepeatGroup(table)) return [];
    const child = tables.find((one) => isRepeatGroup(one) && isOf(one, table));
    return [child === undefined ? table : (joined(table, child) ?? table)];
  });
}

const columnOf = ({ rows }: SurveyTable, key: string): number =>
  (rows[0] ?? []).findIndex((cell) => headingKey(cell) === key);

const isOf = (child: SurveyTable, parent: SurveyTable): boolean => {
  const named = columnOf(child, "_parent_table_name");
  const name = cellAt(child.rows[1], named).trim();
  return named < 0 || name === "" || name === parent.name;
};

function joined(parent: SurveyTable, child: SurveyTable): SurveyTable | undefined {
  const [key, theirs] = [columnOf(parent, "_index"), columnOf(child, "_parent_index")];
  if (key < 0 || theirs < 0) return undefined;
  const children = new Map<string, (readonly string[])[]>();
  for (const row of child.rows.slice(1)) addToList(children, cellAt(row, theirs).trim(), row);
  const width = Math.max(...parent.rows.map((row) => row.length));
  const asked = (child.rows[0] ?? []).flatMap((heading, column) =>
    heading.trim() === "" || heading.startsWith("_") ? [] : [column],
  );
  const most = Math.max(...[...children.values()].map((rows) => rows.length), 0);
  if (most === 0 || most > mostRepeats) return undefined;
  const repeats = Array.from({ length: most }, (_, place) => place);
  return {
    ...parent,
    rows: parent.rows.map((row, at) => {
      const own = Array.from({ length: width }, (_, column) => cellAt(row, column));
      const found = at === 0 ? [] : (children.get(cellAt(row, key).trim()) ?? []);
      const cells = repeats.flatMap((place) =>
        asked.map((column) =>
          at === 0
            ? `${withoutGroup(cellAt(child.rows[0], column))} [${place + 1}]`
            : cellAt(found[place], column),
        ),
      );
      return [...own, ...cells];
    }),
    notes: [
      ...(parent.notes ?? []),
      `The sheet "${child.name}" holds a group that repeats; its ${child.rows.length - 1} rows were read with the answers that they belong to.`,
    ],
  };
}

const withoutGroup = (heading: string): string => heading.slice(heading.lastIndexOf("/") + 1).trim();
