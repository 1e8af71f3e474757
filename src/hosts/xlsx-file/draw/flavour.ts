/** The namespaces of one of the format's two flavours. */
export interface Flavour {
  readonly main: string;
  /** Begins every relationship's type: `${office}/worksheet`. */
  readonly model: string;
  /** Begins the namespaces of charts and of what lies over the cells: `${shapes}/chart`. */
  readonly shapes: string;
}

/** The namespaces that new parts of a workbook are written in: those that its other parts speak. */
export const flavourOf = ({ isStrict }: { readonly isStrict: boolean }): Flavour =>
  isStrict
    ? {
        main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
        model: "http://purl.oclc.org/ooxml/officeDocument/relationships",
        shapes: "http://purl.oclc.org/ooxml/drawingml",
      }
    : {
        main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        model: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        shapes: "http://schemas.openxmlformats.org/drawingml/2006",
      };

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
