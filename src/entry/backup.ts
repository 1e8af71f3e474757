import { pageDocument, pageSavesFiles } from "../hosts/excel/page-env";
import { download } from "../ui/parts/download";
import type { Backup } from "../usecases/ports/backup";

/** A copy of the workbook that this pane stands in; undefined where Excel gives none. */
export function pageBackup(): Backup | undefined {
  const document = pageDocument();
  if (document === undefined) return undefined;
  const workbook = document.url ?? "";
  const save = async (): Promise<void> => {
    const { workbookCopy } = await import("../hosts/excel/workbook-copy");
    download(await workbookCopy(document), copyName(workbook));
  };
  return { workbook, save: pageSavesFiles() ? save : undefined };
}

/** copyName("C:\\Plans\\Plan.xlsx") -> "Plan - before RSP Tracker.xlsx" */
function copyName(address: string): string {
  const file = decoded(address.split(/[\\/]/).at(-1)?.split("?")[0] ?? "");
  const [, name = "workbook", ending = ".xlsx"] = /^(.+?)(\.[A-Za-z]{2,5})?$/.exec(file) ?? [];
  return `${name} - before RSP Tracker${ending}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a per cent sign of the file's own name
  }
}
