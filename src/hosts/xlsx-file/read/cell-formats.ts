import { builtInKind, numberKind, type NumberKind } from "../number-format";
import { childOf, childrenOf, type XmlElement } from "../xml/element-tree";

/** What the numbers of each cell format are, by the format's place in the style sheet. */
export type CellFormats = readonly NumberKind[];

/** The kinds of a style sheet's cell formats. */
export function readCellFormats(root: XmlElement): CellFormats {
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
