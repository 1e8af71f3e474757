import { addToList } from "../shared/add-to-list";

/**
 * A name for each file's office: the file's, with as many folders before it as tell it from the others.
 * officeNames(["a/Fiji.xlsx", "b/Fiji.xlsx", "b/Samoa.xlsx"]) -> ["a/Fiji", "b/Fiji", "Samoa"]
 */
export function officeNames(paths: readonly string[]): readonly string[] {
  const parts = paths.map(partsOf);
  const names = parts.map((own) => own.at(-1) ?? "");
  const most = Math.max(1, ...parts.map((own) => own.length));
  for (let folders = 2; folders <= most; folders += 1)
    for (const same of sameNames(names))
      for (const place of same) names[place] = parts[place]?.slice(-folders).join("/") ?? "";
  // What no folder tells apart ("Fiji.xlsx" and "Fiji.xlsm" of one folder) keeps its ending.
  for (const same of sameNames(names)) for (const place of same) names[place] = paths[place] ?? "";
  return names;
}

const partsOf = (path: string): readonly string[] =>
  path
    .replace(/(?<=[^/\\])\.xls[xm]$/i, "")
    .split(/[/\\]/)
    .filter((part) => part !== "" && part !== ".");

/** The places of names that several have; capitals tell nobody apart. */
function sameNames(names: readonly string[]): readonly (readonly number[])[] {
  const places = new Map<string, number[]>();
  names.forEach((name, place) => addToList(places, name.normalize("NFC").toLowerCase(), place));
  return [...places.values()].filter((own) => own.length > 1);
}
