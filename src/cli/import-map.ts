import { memberName } from "../domain/member/member";
import { choiceKey } from "../domain/survey/answers/choices";
import { nameKey } from "../domain/survey/read-member";
import { roleWords, surveyRoles } from "../domain/survey/role-words";
import type { ImportChoices } from "../usecases/import-survey/import-request";
import { readRole } from "../usecases/import-survey/understand-survey";
import { UsageError } from "./usage";

/** What --map FILE says. */
export type ImportMap = Pick<ImportChoices, "columns" | "names" | "topics">;

type Texts = readonly (readonly [string, string])[];

/**
 * readImportMap('{"Your country": "member"}', path), or with parts: {"columns": {...}, "names": {"Siam": "Thailand"},
 * "topics": {"Risk": "1-(a)"}}. Throws a UsageError for what is no such file.
 */
export function readImportMap(text: string, path: string): ImportMap {
  const all = entriesOf(parsed(text, path), path);
  const hasParts =
    all.length > 0 && all.every(([name, value]) => parts.includes(name) && typeof value === "object");
  const part = (name: string): Texts =>
    hasParts
      ? textsOf(entriesOf(all.find(([key]) => key === name)?.[1] ?? {}, path), path)
      : name === "columns"
        ? textsOf(all, path)
        : [];
  return {
    columns: new Map(part("columns").map(([heading, role]) => [roleWords(heading), roleIn(role, path)])),
    names: new Map(part("names").map(([name, member]) => [nameKey(name), memberName(member)])),
    topics: new Map(part("topics").map(([topic, id]) => [choiceKey(topic), id])),
  };
}

const parts: readonly string[] = ["columns", "names", "topics"];

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
