import { memberName } from "../domain/member/member";
import { choiceKey } from "../domain/survey/answers/choices";
import type { HeaderRows } from "../domain/survey/form";
import { nameKey } from "../domain/survey/read-member";
import { roleWords, surveyRoles } from "../domain/survey/roles/role-words";
import { chosenScale } from "../domain/survey/scales/find-scale";
import type { ImportChoices } from "../usecases/import-survey/import-request";
import { readRole } from "../usecases/import-survey/understand-survey";
import { UsageError } from "./usage";

/** What --map FILE says. */
export type ImportMap = Pick<
  ImportChoices,
  "columns" | "scales" | "names" | "topics" | "headerRows" | "member"
>;

type Texts = readonly (readonly [string, string])[];

/**
 * readImportMap('{"Your country": "member"}', path), or with parts: {"columns": {...}, "names": {"Siam": "Thailand"},
 * "topics": {"Risk": "1-(a)"}}. Throws a UsageError for what is no such file.
 */
export function readImportMap(text: string, path: string): ImportMap {
  const all = entriesOf(parsed(text, path), path);
  const hasParts = all.length > 0 && all.every(([name, value]) => parts.get(name)?.(value) ?? false);
  const single = (name: string): unknown => (hasParts ? all.find(([key]) => key === name)?.[1] : undefined);
  const headerRows = single("headerRows");
  const member = single("member");
  const part = (name: string): Texts =>
    hasParts
      ? textsOf(entriesOf(all.find(([key]) => key === name)?.[1] ?? {}, path), path)
      : name === "columns"
        ? textsOf(all, path)
        : [];
  return {
    columns: new Map(part("columns").map(([heading, role]) => [roleWords(heading), roleIn(role, path)])),
    scales: new Map(part("scales").map(([heading, scale]) => [roleWords(heading), scaleIn(scale, path)])),
    ...(headerRows === undefined ? {} : { headerRows: headerRowsIn(headerRows, path) }),
    ...(typeof member === "string" ? { member } : {}),
    names: new Map(part("names").map(([name, member]) => [nameKey(name), memberName(member)])),
    topics: new Map(part("topics").map(([topic, id]) => [choiceKey(topic), id])),
  };
}

const isList = (value: unknown): boolean => typeof value === "object";

/** What a file with parts may hold. A file with "member" alone has a heading of that name. */
const parts: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ...["columns", "scales", "names", "topics"].map((name) => [name, isList] as const),
  ["headerRows", (value: unknown) => isList(value) || typeof value === "number"],
  ["member", (value: unknown) => typeof value === "string" && readRole(value) === undefined],
]);

const scaleIn = (text: string, path: string): string =>
  chosenScale(text)
    ? text
    : refuseMap(path, `has the scale "${text}"; write "1-5" where 5 is the strongest, "5-1" where 1 is`);

/** 3, [1, 2] or {"first": 1, "last": 2}. */
function headerRowsIn(value: unknown, path: string): HeaderRows {
  const rows = Array.isArray(value)
    ? value
    : typeof value === "number"
      ? [value]
      : entriesOf(value, path).map(([, row]) => row);
  const [first, last = first] = rows as readonly unknown[];
  const isRow = (row: unknown): row is number => typeof row === "number" && Number.isInteger(row) && row > 0;
  return isRow(first) && isRow(last) && last >= first
    ? { first, last }
    : refuseMap(
        path,
        'has no rows under "headerRows"; it looks like {"headerRows": {"first": 1, "last": 2}}',
      );
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    return refuseMap(path, "is no JSON");
  }
}

const entriesOf = (value: unknown, path: string): readonly (readonly [string, unknown])[] =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.entries(value)
    : refuseMap(path, "is no list of names and values");

const textsOf = (entries: readonly (readonly [string, unknown])[], path: string): Texts =>
  entries.map(([name, value]) =>
    typeof value === "string" ? ([name, value] as const) : refuseMap(path, `gives "${name}" no text`),
  );

const roleIn = (text: string, path: string) =>
  readRole(text) ??
  refuseMap(path, `has the role "${text}"; there are ${[...surveyRoles, "ignore"].join(", ")}`);

const refuseMap = (path: string, what: string): never => {
  throw new UsageError(`${path} ${what}. It looks like {"heading of a column": "member"}.`);
};
