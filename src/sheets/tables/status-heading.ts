import type { KpiId } from "../../domain/plan/ids";
import { plainText } from "../../domain/shared/plain-text";

const longestTitle = 32;

/** What a plan's sentences begin with and what says nothing of what the action is about. */
const lead = new Set(
  (
    "upon on request assist help helps support supporting promote enhance further deepen hold conduct organize organise " +
    "develop deliver provide give strengthen encourage work members member administrations customs efforts members' their its the a an " +
    "to in of for with and or on by put place bring build introduce implement implementing implementation apply accede carry out " +
    "draw up set use using make adopt adopting establish establishing"
  ).split(" "),
);

/**
 * The heading of a Member Status column: statusHeading("1-(d)", "Help Members to set up an Authorized Economic
 * Operators (AEO) program") -> "1-(d) AEO". A short form in brackets stands for the rest; else the first telling words.
 */
export function statusHeading(kpi: KpiId, actionText: string): string {
  const title = shortTitle(ownPart(actionText.slice(0, 2000), kpi));
  return title === "" ? kpi : `${kpi} ${title}`;
}

/** "(1) HS 2017 (2) ...": what stands behind the KPI's own number. */
function ownPart(text: string, kpi: KpiId): string {
  const part = /\)\((\d)\)$/.exec(kpi)?.[1];
  const own = part === undefined ? -1 : text.indexOf(`(${part})`);
  if (own < 0) return text;
  const rest = text.slice(own + 3);
  const next = rest.search(/\(\d\)/);
  return next < 0 ? rest : rest.slice(0, next);
}

function shortTitle(text: string): string {
  const plain = plainText(text);
  const short = /\(([A-Z][A-Za-z/&-]{1,9})\)/.exec(plain)?.[1];
  return short ?? firstWords(plain);
}

function firstWords(plain: string): string {
  const words = plain.replace(/^upon request,?/i, "").split(" ");
  const start = words.findIndex((word) => word !== "" && !lead.has(bareWord(word)));
  const title: string[] = [];
  for (const word of start < 0 ? [] : words.slice(start)) {
    const length = title.join(" ").length + word.length;
    if (title.length > 0 && (length >= longestTitle || word.startsWith("("))) break;
    title.push(word);
    if (/[,;:.]$/.test(word)) break;
  }
  while (title.length > 1 && lead.has(bareWord(title.at(-1) ?? ""))) title.pop();
  const text = title
    .join(" ")
    .slice(0, longestTitle)
    .replace(/(?<![,;:.])[,;:.]+$/, "");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const bareWord = (word: string): string => word.toLowerCase().replace(/[,;:.]/g, "");
