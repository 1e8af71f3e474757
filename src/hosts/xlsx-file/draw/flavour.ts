/** The namespaces of one of the format's two flavours. */
export interface Flavour {
  readonly main: string;
  /** Begins every relationship's type: `${office}/worksheet`. */
  readonly office: string;
}

/** The namespaces that new parts of a workbook are written in: those that its other parts speak. */
export const flavourOf = ({ isStrict }: { readonly isStrict: boolean }): Flavour =>
  isStrict
    ? {
        main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
        office: "http://purl.oclc.org/ooxml/officeDocument/relationships",
      }
    : {
        main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        office: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      };

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
