import { readTermYears } from "./read-term";

/** "Annual Work Plan (2018-2019)", in a sheet's name, its titles or its headings: 2018 to 2019; undefined where none says it. */
export function workPlanYears(
  texts: readonly string[],
): { readonly from: number; readonly to: number } | undefined {
  const named = texts.filter((text) => text.length < longestTitle && /work ?plan|awp/i.test(text));
  return named.map(readTermYears).find((found) => found !== undefined && found.to === found.from + 1);
}

const longestTitle = 200;
