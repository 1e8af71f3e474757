import { saysNothing } from "../../shared/plain-text";

/** "" is left blank (or N/A), null could not be read. */
export type YesNo = "Yes" | "No" | "" | null;

const yes = new Set([
  "yes",
  "y",
  "true",
  "1",
  "x",
  "✓",
  "✔",
  "oui",
  "sim",
  "ja",
  "si",
  "sí",
  "vrai",
  "o",
  "oui, tout à fait",
  "en effet",
  "yes we have",
  "yes it has",
]);
const no = new Set([
  "no",
  "n",
  "false",
  "0",
  "non",
  "não",
  "nao",
  "nein",
  "noch nicht",
  "ainda não",
  "faux",
  "pas encore",
  "non, pas encore",
  "aucun",
  "aucune",
  "not yet",
  "none",
  "no not yet",
  "aún no",
  "aun no",
  "todavía no",
  "todavia no",
  "ninguno",
  "ninguna",
  "✗",
  "✘",
]);

/** readYesNo("Yes, since May") -> "Yes"; "maybe" -> null; "N/A" -> "". `twoIsNo` is for files that write 1 and 2. */
export function readYesNo(text: string, twoIsNo = false): YesNo {
  const plain = text.slice(0, 200).trim().toLowerCase();
  const words = plain.replace(/(?<![.!])[.!]+$/, "");
  if (no.has(words)) return "No";
  if (saysNothing(plain)) return "";
  if (yes.has(words)) return "Yes";
  if (words === "2" && twoIsNo) return "No";
  const first = /^(yes|no|oui|non|s[ií]|sim|n[ãa]o|ja|nein)\s*[,;:(.–-]/.exec(plain)?.[1];
  if (first === undefined || /\byes\b.*\bno\b|\boui\b.*\bnon\b|^s[ií].*\bno\b/.test(plain)) return null;
  return no.has(first) ? "No" : "Yes";
}

/** Whether a column numbers its answers: 1 is yes and 2 is no, as it does where 2 occurs and 0 does not. */
export function countsFromOne(texts: Iterable<string>): boolean {
  let hasTwo = false;
  for (const text of texts) {
    const value = text.trim();
    if (value !== "" && value !== "1" && value !== "2") return false;
    hasTwo ||= value === "2";
  }
  return hasTwo;
}
