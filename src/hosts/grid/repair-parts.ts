import { applyEdits, type Edit } from "../xlsx-file/xml/edits";
import { childOf, childrenOf, parseXml, type XmlElement } from "../xlsx-file/xml/element-tree";

type Texts = Readonly<Record<string, string>>;

/**
 * The parts of a package with what the grid's reader misses put so that it finds it: of several rules in one conditional
 * format it reads the first, and of a rule's fill it reads the foreground, where Excel writes the background.
 */
export const repairParts = (
  parts: Texts,
  { withDrawings = false }: { readonly withDrawings?: boolean } = {},
): Texts =>
  Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [
      name,
      (isSheet(name) ? (withDrawings ? splitRules : repairSheet) : isStyles(name) ? solidFills : same)(text),
    ]),
  );

const isSheet = (name: string): boolean => /(^|\/)worksheets\/[^/]+\.xml$/i.test(name);
const isStyles = (name: string): boolean => /(^|\/)styles\.xml$/i.test(name);
const same = (text: string): string => text;

const repairSheet = (text: string): string => splitRules(withoutDrawings(text));

// Pictures need what the grid does not have, and charts what its page may lack; the file keeps them.
const withoutDrawings = (text: string): string => text.replace(/<drawing\b[^<>]*\/>/g, "");

const opening = "<conditionalFormatting";
const closing = "</conditionalFormatting>";

// Only what lies between the two is parsed: a sheet may have a million cells before it.
function splitRules(text: string): string {
  const start = text.indexOf(opening);
  const end = text.lastIndexOf(closing) + closing.length;
  if (start < 0 || end < start) return text;
  const inside = text.slice(start, end);
  const edits = childrenOf(parseXml(`<all>${inside}</all>`), "conditionalFormatting").map((format) =>
    splitFormat(inside, format),
  );
  return text.slice(0, start) + applyEdits(inside, edits) + text.slice(end);
}

const shift = "<all>".length;

/** One format with several rules becomes one format for each, the most urgent first. */
function splitFormat(text: string, format: XmlElement): Edit {
  const tag = text.slice(format.start - shift, format.openEnd - shift);
  const rules = childrenOf(format, "cfRule")
    .map((rule) => ({ rule, priority: Number(rule.attributes.get("priority") ?? 0) }))
    .sort((a, b) => a.priority - b.priority)
    .map(({ rule }) => `${tag}${text.slice(rule.start - shift, rule.end - shift)}${closing}`);
  const at = format.start - shift;
  return { at, remove: format.end - format.start, insert: rules.join("") };
}

function solidFills(text: string): string {
  const formats = childrenOf(childOf(parseXml(text), "dxfs"), "dxf");
  const fills = formats
    .map((format) => childOf(childOf(format, "fill"), "patternFill"))
    .filter((fill) => fill !== undefined);
  return applyEdits(
    text,
    fills.flatMap((fill) => solidFill(text, fill)),
  );
}

function solidFill(text: string, fill: XmlElement): readonly Edit[] {
  const background = childOf(fill, "bgColor");
  if (!background) return [];
  const attributes = text.slice(background.start, background.openEnd).replace(/^<[^\s/>]+|\/?>$/g, "");
  const { prefix, start, end } = fill;
  const solid = `<${prefix}patternFill patternType="solid"><${prefix}fgColor${attributes}/><${prefix}bgColor${attributes}/></${prefix}patternFill>`;
  return [{ at: start, remove: end - start, insert: solid }];
}
