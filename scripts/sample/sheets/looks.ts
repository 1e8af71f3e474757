import type { CellStyle, PatternFill, WriteSheet } from "hucre";

const palette = { rgb: "222222" };
const rule = { style: "thin", color: { rgb: "D0D5DB" } } as const;
const font = { name: "Calibri", size: 10, color: palette };
const wrap = { wrapText: true, vertical: "top" } as const;
const band = (rgb: string): PatternFill => ({ type: "pattern", pattern: "solid", fgColor: { rgb } });

/** The few looks of the sample: fills only for headings and pillar bands. */
export const looks = {
  plain: { font, alignment: wrap },
  cell: { font, alignment: wrap, border: { bottom: rule } },
  number: { font, alignment: { ...wrap, horizontal: "right" }, border: { bottom: rule } },
  date: {
    font,
    alignment: { ...wrap, horizontal: "center" },
    border: { bottom: rule },
    numFmt: "d mmm yyyy",
  },
  score: { font, alignment: { ...wrap, horizontal: "right" }, border: { bottom: rule }, numFmt: "0.00" },
  centred: { font, alignment: { ...wrap, horizontal: "center" }, border: { bottom: rule } },
  title: { font: { ...font, size: 16, bold: true, color: { rgb: "1F3A5F" } } },
  subtitle: { font: { ...font, size: 11, color: { rgb: "555555" } } },
  section: { font: { ...font, size: 11, bold: true, color: { rgb: "1F3A5F" } } },
  heading: {
    font: { ...font, bold: true, color: { rgb: "FFFFFF" } },
    fill: band("1F3A5F"),
    alignment: { ...wrap, vertical: "center" },
  },
  pillar: {
    font: { ...font, size: 11, bold: true },
    fill: band("E3EAF2"),
    alignment: { vertical: "center" },
  },
} as const satisfies Record<string, CellStyle>;

/** A4, one page wide, landscape unless said otherwise. The frozen heading rows are repeated on every page. */
export const printed = (
  orientation: "landscape" | "portrait" = "landscape",
): Pick<WriteSheet, "pageSetup" | "headerFooter"> => ({
  pageSetup: {
    paperSize: "a4",
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  },
  headerFooter: { oddFooter: "&L&A&RPage &P of &N" },
});
