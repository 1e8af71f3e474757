import { readFormula } from "../../../src/hosts/xlsx-file/formula/read-formula";
import { partsOf, partText } from "../../../src/hosts/xlsx-file/package/parts";
import { tablesOf } from "../../../src/hosts/xlsx-file/package/sheet-tables";
import { readWorkbookPart } from "../../../src/hosts/xlsx-file/package/workbook-part";
import { decodeCellText, decodeEntities } from "../../../src/hosts/xlsx-file/xml/xml-text";
import { readZip } from "../../../src/hosts/xlsx-file/zip/read-zip";
import { addressOf } from "../../../src/sheets/cell-address";
import { faultsOf } from "./well-formed";

/** The errors that a file may hold. Source: ECMA-376 part 1, 18.17.3. */
const errors = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA)$/;

/**
 * What in a whole file makes Excel ask whether to repair it, of what typing can break: error codes, stored formulas, headings of
 * tables, XML that is none. Nothing where Excel opens it in silence. Of files written by this product: cells without a prefix.
 */
export function unsoundIn(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(readZip(bytes));
  const { sheets } = readWorkbookPart(parts);
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return sheets.flatMap(({ name, part }) => {
    const xml = partText(parts, part) ?? "";
    const cells = cellsIn(xml);
    return [
      ...faultsOf(xml),
      ...cells.flatMap(cellFaults(names)),
      ...tablesOf(parts, part).flatMap((table) => headingFaults(table, partText(parts, table.part), cells)),
    ].map((fault) => `${name}: ${fault}`);
  });
}

interface CellXml {
  readonly address: string;
  readonly type: string;
  readonly inside: string;
}

const cellsIn = (xml: string): readonly CellXml[] =>
  [...xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes = "", inside = ""]) => ({
    address: /\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? "",
    type: /\bt="(\w+)"/.exec(attributes)?.[1] ?? "n",
    inside,
  }));

const cellFaults =
  (sheets: ReadonlySet<string>) =>
  ({ address, type, inside }: CellXml): readonly string[] => {
    const value = /<v>(.*?)<\/v>/s.exec(inside)?.[1] ?? "";
    const formula = /<f(?: [^>]*)?>(.*?)<\/f>/s.exec(inside)?.[1];
    const read = formula === undefined ? undefined : readFormula(decodeEntities(formula));
    const gone = read?.kind === "read" ? read.sheets.filter((name) => !sheets.has(name.toLowerCase())) : [];
    return [
      ...(type === "e" && !errors.test(value) ? [`the error ${value}`] : []),
      ...(type === "n" && value !== "" && !/^-?[\d.]+(?:e[-+]?\d+)?$/i.test(value)
        ? [`the number ${value}`]
        : []),
      ...(read?.kind === "unread" ? [`${formula}: ${read.issue}`] : []),
      ...gone.map((name) => `${formula} names ${name}`),
    ].map((fault) => `${address} holds ${fault}`);
  };

type Table = ReturnType<typeof tablesOf>[number];

function headingFaults(
  { name, range, hasHeadings }: Table,
  xml: string | undefined,
  cells: readonly CellXml[],
): readonly string[] {
  const columns = [...(xml ?? "").matchAll(/<tableColumn [^>]*?\bname="([^"]*)"/g)].map(([, column = ""]) =>
    decodeCellText(column),
  );
  const doubled = columns.filter(
    (column, at) => columns.findIndex((other) => other.toLowerCase() === column.toLowerCase()) !== at,
  );
  const differ = columns.filter((column, at) => {
    const address = addressOf(range.top, range.left + at);
    const { type, inside } = cells.find((cell) => cell.address === address) ?? { type: "", inside: "" };
    const text = /<t[^>]*>(.*?)<\/t>/s.exec(inside)?.[1] ?? "";
    // Texts that others share are those of before, which nobody typed.
    return hasHeadings && type !== "s" && (type !== "inlineStr" || decodeCellText(text) !== column);
  });
  return [
    ...doubled.map((column) => `two columns of ${name} are called ${column}`),
    ...differ.map((column) => `${name} calls its column ${column}, the cell above does not`),
  ];
}
