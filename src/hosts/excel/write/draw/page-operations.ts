import { addressOf } from "../../../../sheets/cell-address";
import type { PrintSetup, SheetDrawing } from "../../../../sheets/sheet-drawing";
import { callBytes, type Operation, operation } from "../operation";

const paperSizes = { a4: "A4", letter: "Letter" } as const;

/** The page set-up of a drawing, in place of the one before. */
export const pageOperations = (sheet: Excel.Worksheet, { print }: SheetDrawing): readonly Operation[] => [
  operation(10 * callBytes, () => setUpPage(sheet, print)),
  ...(print.pageStarts ?? []).map((row) =>
    // Only a row that has one before it can begin a new page.
    operation(2 * callBytes, () => void (row > 0 && sheet.horizontalPageBreaks.add(addressOf(row, 0)))),
  ),
];

function setUpPage({ pageLayout, horizontalPageBreaks }: Excel.Worksheet, print: PrintSetup): void {
  const { orientation, fitToWidth, pagesTall, repeatRows, footer } = print;
  horizontalPageBreaks.removePageBreaks();
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = paperSizes[print.paper];
  if (fitToWidth)
    pageLayout.zoom = {
      horizontalFitToPages: 1,
      ...(pagesTall === undefined ? {} : { verticalFitToPages: pagesTall }),
    };
  pageLayout.setPrintMargins("Inches", {
    left: 0.4,
    right: 0.4,
    top: 0.5,
    bottom: 0.6,
    header: 0.3,
    footer: 0.3,
  });
  if (repeatRows) pageLayout.setPrintTitleRows(`$${repeatRows.first + 1}:$${repeatRows.last + 1}`);
  const foot = pageLayout.headersFooters.defaultForAllPages;
  foot.leftFooter = pageText(footer.left);
  foot.centerFooter = pageText(footer.center);
  foot.rightFooter = pageText(footer.right);
}

// A foot longer than 255 characters is refused; three parts of 80 with their marks stay under it.
const longestPart = 80;

/** Part of a page's foot: "&P" and "&N" are page numbers, any other "&" is meant as such and doubled. */
function pageText(text: string): string {
  let out = "";
  for (const [piece] of text.matchAll(/&[PN]|&|[^&]/gu)) {
    const next = piece === "&" ? "&&" : piece;
    if (out.length + next.length > longestPart) return out;
    out += next;
  }
  return out;
}
