import { AlignmentType, type IStylesOptions } from "docx";

/** Half-points, as Word counts. */
const points = (size: number): number => size * 2;

/** Twentieths of a point. */
export const twips = (size: number): number => size * 20;

/** Read by every Word, and with Arabic and Hebrew letters in it. */
const font = "Arial";
const heading = "33475B";

/** The document's own styles: whoever pastes a table elsewhere changes the look of all captions at once. */
export const wordStyles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
        size: points(9),
        sizeComplexScript: points(9),
      },
    },
    heading1: {
      run: { bold: true, size: points(13), color: heading },
      paragraph: { keepNext: true, spacing: { before: twips(24), after: twips(6) } },
    },
    title: {
      run: { bold: true, size: points(18), color: heading },
      paragraph: { spacing: { after: twips(4) } },
    },
  },
  paragraphStyles: [
    {
      id: "BodyText",
      name: "Body Text",
      basedOn: "Normal",
      quickFormat: true,
      run: { size: points(10) },
      paragraph: { spacing: { after: twips(6) } },
    },
    {
      id: "ContentsHeading",
      name: "Contents Heading",
      basedOn: "Normal",
      run: { bold: true, size: points(13), color: heading },
      paragraph: { spacing: { before: twips(18), after: twips(6) } },
    },
    {
      id: "Caption",
      name: "caption",
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      run: { bold: true, size: points(10), color: heading },
      paragraph: { keepNext: true, spacing: { before: twips(18), after: twips(4) } },
    },
    {
      id: "TableText",
      name: "Table Text",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: { spacing: { before: twips(2), after: twips(2) } },
    },
    {
      id: "TableHeading",
      name: "Table Heading",
      basedOn: "TableText",
      quickFormat: true,
      run: { bold: true, color: heading },
      paragraph: { keepNext: true },
    },
    {
      id: "TableNote",
      name: "Table Note",
      basedOn: "Normal",
      quickFormat: true,
      run: { italics: true, size: points(8), color: "5B6670" },
      paragraph: { spacing: { before: twips(3) }, alignment: AlignmentType.START },
    },
  ],
};
