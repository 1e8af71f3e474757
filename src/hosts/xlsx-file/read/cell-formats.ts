import { builtInKind, numberKind, type NumberKind } from "../number-format";
import { childOf, childrenOf, parseXml } from "../xml/element-tree";

/** What the numbers of each cell format are, by the format's place in the style sheet. */
export type CellFormats = readonly NumberKind[];

/** The kinds of a style sheet's cell formats; none for a package without one. */
export function readCellFormats(styles: string | undefined): CellFormats {
  if (styles === undefined) return [];
  const root = parseXml(styles);
  const custom = new Map(
    childrenOf(childOf(root, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes.get("numFmtId")),
      numberKind(attributes.get("formatCode") ?? ""),
    ]),
  );
  return childrenOf(childOf(root, "cellXfs"), "xf").map(({ attributes }) => {
    const id = Number(attributes.get("numFmtId") ?? 0);
    return custom.get(id) ?? builtInKind(id);
  });
}
