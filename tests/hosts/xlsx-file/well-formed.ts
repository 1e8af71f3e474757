import { parseXml, type XmlElement } from "../../../src/hosts/xlsx-file/xml/element-tree";

// A tag with attributes that are quoted, parted by blanks and free of "<" and bare "&"; or a closing tag; or the head.
const attribute = /\s+[\w:.-]+="(?:[^"<&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)*"/gi;
const tag = /<[\w:.-]+(\s+[\w:.-]+="[^"]*")*\s*\/?>|<\/[\w:.-]+>|<\?xml [^<>]*\?>/g;

/** What is wrong with a part's XML; nothing where a strict reader takes it. Prefixes must be declared. */
export function faultsOf(xml: string): readonly string[] {
  const rest = xml.replace(tag, (whole) =>
    whole.replace(attribute, "").replace(/^<[/?]?[\w:.-]+\s*[/?]?>$/, ""),
  );
  const stray = rest.replace(/&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi, "").match(/[<&].{0,30}/g) ?? [];
  // eslint-disable-next-line no-control-regex
  const controls = xml.match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g) ?? [];
  const faults = [...stray, ...controls];
  // The product's own reader refuses some of them, so it is asked last.
  return faults.length > 0 ? faults : undeclared(parseXml(xml), new Set(["xml:"]));
}

function undeclared(element: XmlElement, above: ReadonlySet<string>): readonly string[] {
  const names = [...element.attributes.keys()];
  const here = names.filter((name) => name.startsWith("xmlns:")).map((name) => `${name.slice(6)}:`);
  const declared = new Set(["", "xmlns:", ...above, ...here]);
  const used = [element.prefix, ...names.map((name) => /^[^:]*:/.exec(name)?.[0] ?? "")];
  return [
    ...used.filter((prefix) => !declared.has(prefix)).map((prefix) => `${prefix} in <${element.name}>`),
    ...element.children.flatMap((child) => undeclared(child, declared)),
  ];
}
