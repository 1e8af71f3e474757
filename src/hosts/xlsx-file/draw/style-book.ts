import type { CellStyle, ConditionalStyle } from "../../../sheets/sheet-drawing";
import { refuse } from "../../../usecases/problem";
import { applyEdits, type Edit } from "../xml/edits";
import { childOf, parseXml, type XmlElement } from "../xml/element-tree";
import { decodeEntities } from "../xml/xml-text";
import { editsOf, placeOf, styleList, type StyleList } from "./style-list";
import { boldVariantXml, formatVariantXml, type FormatVariant } from "./style-variant";
import {
  alignmentXml,
  borderXml,
  differenceXml,
  fillXml,
  fontXml,
  formatXml,
  numberFormatXml,
} from "./style-xml";

/** What a cell's format says besides its style. */
export interface FormatMarks {
  /** A text that begins like a formula. */
  readonly isQuoted?: boolean;
  /** Can be changed on a protected sheet. */
  readonly isUnlocked?: boolean;
}

/** A style sheet that gives every style its place, reusing what is there. */
export interface StyleBook {
  /** The place of the cell format of a style. */
  placeOf(style: CellStyle, marks?: FormatMarks): number;
  /** The place, among those of their own list, of what a conditional look changes. */
  differenceOf(style: ConditionalStyle["style"]): number;
  /** The place of the cell format that is the one at `place` but for what is asked. */
  variantOf(place: number, asked: FormatVariant): number;
  /** The style sheet with what was added: the same text where nothing was. */
  text(): string;
}

// The schema's order; a list that is missing is put in its place.
const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
] as const;

// Excel counts at most 65,490 cell formats; near that a workbook is not to be made worse.
const mostFormats = 65_000;

/** Opens the style sheet of a workbook. */
export function styleBook(text: string): StyleBook {
  const root = parseXml(text);
  const lists = new Map(order.map((name) => [name, styleList(text, name, childOf(root, name))]));
  const list = (name: (typeof order)[number]): StyleList =>
    lists.get(name) ?? styleList(text, name, undefined);
  const known = new Map<string, number>();
  const knownLooks = new Map<CellStyle, (number | undefined)[]>();
  const place = (style: CellStyle, { isQuoted = false, isUnlocked = false }: FormatMarks): number => {
    const xml = formatXml(root.prefix, {
      numFmtId: numberFormatId(root.prefix, list("numFmts"), style.numberFormat),
      fontId: placeOf(list("fonts"), fontXml(root.prefix, style)),
      fillId: placeIn(list("fills"), fillXml(root.prefix, style)),
      borderId: placeIn(list("borders"), borderXml(root.prefix, style)),
      alignment: alignmentXml(root.prefix, style),
      isQuoted,
      isUnlocked,
      hasNamedStyles: list("cellStyleXfs").before > 0,
    });
    return checkRoom(placeOf(list("cellXfs"), xml));
  };
  const boldPlace = (format: string, isBold: boolean): number => {
    const fonts = list("fonts");
    const font = entryIn(text, fonts, Number(parseXml(format).attributes.get("fontId") ?? 0));
    return placeOf(fonts, boldVariantXml(font ?? fontXml(root.prefix, {}), isBold));
  };
  return {
    placeOf: (style, marks = {}) => {
      // Most cells share one object with their neighbours: it is looked up before what it says.
      const bits = (marks.isQuoted ? 1 : 0) + (marks.isUnlocked ? 2 : 0);
      const looks = knownLooks.get(style) ?? [];
      const seen = looks[bits];
      if (seen !== undefined) return seen;
      const key = JSON.stringify([style, bits]);
      const found = known.get(key) ?? place(style, marks);
      known.set(key, found);
      looks[bits] = found;
      knownLooks.set(style, looks);
      return found;
    },
    differenceOf: (style) => placeOf(list("dxfs"), differenceXml(root.prefix, style)),
    variantOf: (place, { numberFormat, isQuoted, fill, isBold }) => {
      const formats = list("cellXfs");
      const { prefix } = root;
      const format = entryIn(text, formats, place) ?? `<${prefix}xf numFmtId="0"/>`;
      const places = {
        numberFormat:
          numberFormat === undefined ? undefined : numberFormatId(prefix, list("numFmts"), numberFormat),
        fill: fill === undefined ? undefined : placeIn(list("fills"), fillXml(prefix, fill ? { fill } : {})),
        font: isBold === undefined ? undefined : boldPlace(format, isBold),
      };
      const variant = formatVariantXml(format, places, isQuoted);
      return variant === format ? place : checkRoom(placeOf(formats, variant));
    },
    text: () =>
      applyEdits(
        text,
        [...lists.values()].flatMap((one) => listEdits(text, root, one)),
      ),
  };
}

/** An entry that the file has at a place. */
function entryIn(text: string, { element }: StyleList, place: number): string | undefined {
  const entry = element?.children[place];
  return entry && text.slice(entry.start, entry.end);
}

// Place 0 of fills and borders is "none" by the format's rule.
const placeIn = (list: StyleList, xml: string | undefined): number =>
  xml === undefined ? 0 : placeOf(list, xml);

function checkRoom(place: number): number {
  if (place < mostFormats) return place;
  return refuse(
    "too-many-formats",
    "The workbook has so many cell formats that Excel would not open it with more.",
    "Delete unused formats (for example by copying the sheets in use to a new workbook), then try again.",
  );
}

function listEdits(text: string, root: XmlElement, list: StyleList): readonly Edit[] {
  if (list.element) return editsOf(text, list);
  if (list.added.length === 0) return [];
  const tag = `${root.prefix}${list.name}`;
  const xml = `<${tag} count="${list.added.length}">${list.added.join("")}</${tag}>`;
  const earlier = order
    .slice(
      0,
      order.findIndex((name) => name === list.name),
    )
    .map((name) => childOf(root, name));
  const after = earlier.filter((element) => element !== undefined).at(-1);
  return [{ at: after?.end ?? root.openEnd, remove: 0, insert: xml }];
}

/** What a package without a style sheet gets: the few entries that every reader expects. */
export const blankStyles = (main: string): string =>
  [
    `<styleSheet xmlns="${main}">`,
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    "</styleSheet>",
  ].join("");

// Formats with a number of their own in every workbook. Source: ECMA-376 part 1, 18.8.30.
const builtIn: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};

const firstOwn = 164;

/** The number of a format, added to the workbook's list where it is new. Absent means General. */
function numberFormatId(prefix: string, list: StyleList, code: string | undefined): number {
  const known = builtIn[code ?? "General"];
  if (code === undefined || known !== undefined) return known ?? 0;
  const ids = new Map([...list.places.keys()].map((xml) => [codeIn(xml), idIn(xml)]));
  const found = ids.get(code);
  if (found !== undefined) return found;
  const id = Math.max(firstOwn - 1, ...ids.values()) + 1;
  const xml = numberFormatXml(prefix, id, code);
  list.places.set(xml, id);
  list.added.push(xml);
  return id;
}

const attribute = (xml: string, name: string): string => {
  const [, double, single] = new RegExp(`${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(xml) ?? [];
  return decodeEntities(double ?? single ?? "");
};
const codeIn = (xml: string): string => attribute(xml, "formatCode");
const idIn = (xml: string): number => Number(attribute(xml, "numFmtId"));
