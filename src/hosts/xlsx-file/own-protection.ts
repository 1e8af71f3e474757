import { isTrue } from "./xml/attributes";

/**
 * How the product protects a sheet, by the file's names: without a password, and so that looks, sorting and filters
 * stay free. A sheet that is protected like this is the product's own: its unlocked cells are written to, it is drawn
 * over, and it is not told as protected. Any other protection is a person's, and is respected.
 */
export const ownProtection = {
  allowed: ["formatCells", "formatColumns", "formatRows", "sort", "autoFilter"],
  forbidden: [
    "insertColumns",
    "insertRows",
    "insertHyperlinks",
    "deleteColumns",
    "deleteRows",
    "pivotTables",
  ],
} as const;

/** Who protected a sheet: nobody, the product itself, or a person. */
export type Protection = "none" | "own" | "foreign";

const passwords = ["password", "hashValue", "algorithmName", "saltValue"];

/** The protection that the attributes of <sheetProtection> stand for. In the file "1" forbids. */
export function protectionOf(attributes: ReadonlyMap<string, string>): Protection {
  if (!isTrue(attributes.get("sheet"))) return "none";
  const forbids = (permission: string): boolean => isTrue(attributes.get(permission) ?? "1");
  const isOwn =
    !passwords.some((name) => attributes.has(name)) &&
    !ownProtection.allowed.some(forbids) &&
    ownProtection.forbidden.every(forbids);
  return isOwn ? "own" : "foreign";
}
