import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  LeaderType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
} from "docx";
import type { AnnualReport, ReportTable } from "../../domain/annual-report/annual-report";
import { dayText } from "../../domain/kpi/words";
import type { WordWriter } from "../../usecases/ports/word-file";
import { escapePlain } from "../xlsx-file/xml/xml-text";
import { wordStyles } from "./word-styles";
import { runsOf, tableParts, textParagraph } from "./word-table";
import { sameEachTime } from "./same-each-time";
import { wordText } from "./word-text";

/**
 * A draft of the annual report as a Word document on A4: contents, a summary in sentences, and the tables with their charts; headings and
 * captions that Word counts, heading rows repeated on every page.
 */
export const annualReportDocx: WordWriter = async (report) => {
  const document = new Document({
    styles: wordStyles,
    sections: [
      {
        properties: { page: { size: a4OnItsSide, margin: margins } },
        footers: { default: footerOf(report) },
        children: [
          ...titleOf(report),
          heading("Contents", { isListed: false }),
          contents(),
          heading("Executive summary", { startsPage: true }),
          ...report.summary.map((sentence) => textParagraph(sentence, { style: "BodyText" })),
          ...report.tables.flatMap(tableWithHeading),
        ],
      },
    ],
  });
  const written = await Packer.toArrayBuffer(document, false, [
    { path: "docProps/core.xml", data: coreProperties(report) },
  ]);
  return sameEachTime(new Uint8Array(written));
};

/** The library turns the sheet: width and height are those of upright paper. In twips. */
const a4OnItsSide = { width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE };
const twoCentimetres = 1_134;
const margins = {
  top: twoCentimetres,
  right: twoCentimetres,
  bottom: twoCentimetres,
  left: twoCentimetres,
};

/**
 * Links to the sections, without pages: only Word knows on which page a table ends, and a wrong number is worse than none. Word fills them
 * in on _Update Table_.
 */
const contents = (): TableOfContents =>
  new TableOfContents("Contents", {
    hyperlink: true,
    headingStyleRange: "1-1",
    beginDirty: false,
    tabLeader: LeaderType.NONE,
  });

/** A heading of the document; those that are not listed stand in no contents. */
function heading(
  text: string,
  {
    startsPage = false,
    isListed = true,
  }: { readonly startsPage?: boolean; readonly isListed?: boolean } = {},
): Paragraph {
  return new Paragraph({
    ...(isListed ? { heading: HeadingLevel.HEADING_1 } : { style: "ContentsHeading" }),
    keepNext: true,
    pageBreakBefore: startsPage,
    children: runsOf(text),
  });
}

/** The first table of a section comes under its heading. */
const tableWithHeading = (
  table: ReportTable,
  at: number,
  tables: readonly ReportTable[],
): readonly FileChild[] => [
  ...(tables[at - 1]?.section === table.section ? [] : [heading(table.section)]),
  ...tableParts(table),
];

const titleOf = ({ title, plan, span, asOf }: AnnualReport): readonly Paragraph[] => [
  new Paragraph({ style: "Title", children: runsOf(title) }),
  ...(plan === "" ? [] : [textParagraph(plan, { style: "Normal" })]),
  textParagraph(`Fiscal year ${dayText(span.start)} to ${dayText(span.end)}, as of ${dayText(asOf)}`, {
    style: "Normal",
  }),
];

/** Name at the left, "Page 1 of 7" in the middle, the day at the right. */
const footerOf = ({ title, asOf }: AnnualReport): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [
          { type: TabStopType.CENTER, position: 7_285 },
          { type: TabStopType.RIGHT, position: 14_570 },
        ],
        alignment: AlignmentType.LEFT,
        children: [
          ...runsOf(title),
          new TextRun({
            children: [
              "\tPage ",
              PageNumber.CURRENT,
              " of ",
              PageNumber.TOTAL_PAGES,
              `\tAs of ${dayText(asOf)}`,
            ],
          }),
        ],
      }),
    ],
  });

/** The library writes the hour at which it ran; the report's own day stands instead. */
function coreProperties({ title, asOf }: AnnualReport): string {
  const day = `<dcterms:DAY xsi:type="dcterms:W3CDTF">${asOf}T00:00:00Z</dcterms:DAY>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapePlain(wordText(title))}</dc:title><dc:creator>RSP Tracker</dc:creator>`,
    `${day.replaceAll("DAY", "created")}${day.replaceAll("DAY", "modified")}</cp:coreProperties>`,
  ].join("");
}
