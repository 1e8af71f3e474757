import { childOf, childrenOf, type XmlElement } from "../xml/element-tree";

/** What a cell's format says to the eye that its value does not. */
export interface CellLook {
  /** It has a colour of its own behind it; white is none. */
  readonly isShaded: boolean;
  /** Struck out or grey: what people do with rows that no longer count. */
  readonly isMuted: boolean;
}

/** By the format's place in the style sheet; undefined where no format has such a look. */
export type CellLooks = readonly CellLook[] | undefined;

export function readCellLooks(root: XmlElement): CellLooks {
  const shaded = childrenOf(childOf(root, "fills"), "fill").map(isShaded);
  const muted = childrenOf(childOf(root, "fonts"), "font").map(isMuted);
  const looks = childrenOf(childOf(root, "cellXfs"), "xf").map(({ attributes }): CellLook => ({
    isShaded: shaded[Number(attributes.get("fillId") ?? 0)] ?? false,
    isMuted: muted[Number(attributes.get("fontId") ?? 0)] ?? false,
  }));
  return looks.some((look) => look.isShaded || look.isMuted) ? looks : undefined;
}

function isShaded(fill: XmlElement): boolean {
  if (childOf(fill, "gradientFill")) return true;
  const pattern = childOf(fill, "patternFill");
  const type = pattern?.attributes.get("patternType") ?? "none";
  // Every style sheet has "gray125" as its second fill, which nobody chose.
  if (type === "none" || type === "gray125") return false;
  return !isWhite(childOf(pattern, "fgColor"));
}

function isWhite(colour: XmlElement | undefined): boolean {
  const of = (name: string): string | undefined => colour?.attributes.get(name);
  return (
    /^(?:..)?ffffff$/i.test(of("rgb") ?? "") ||
    (of("theme") === "0" && Number(of("tint") ?? 0) === 0) ||
    of("indexed") === "9"
  );
}

function isMuted(font: XmlElement): boolean {
  const strike = childOf(font, "strike");
  if (strike !== undefined && !/^(?:0|false)$/.test(strike.attributes.get("val") ?? "1")) return true;
  return isGrey(childOf(font, "color"));
}

/** Light greys: of the theme's white made darker, of its black made lighter, or three equal parts in between. */
function isGrey(colour: XmlElement | undefined): boolean {
  const of = (name: string): string | undefined => colour?.attributes.get(name);
  const tint = Number(of("tint") ?? 0);
  if (of("theme") === "0") return tint < 0 && tint > -0.6;
  if (of("theme") === "1") return tint >= 0.45;
  const parts =
    /^(?:..)?(..)(..)(..)$/i
      .exec(of("rgb") ?? "")
      ?.slice(1)
      .map((part) => parseInt(part, 16)) ?? [];
  const [red = 0] = parts;
  return parts.length === 3 && parts.every((part) => part === red) && red >= 0x7f && red <= 0xd9;
}
