/** What the pane keeps between its openings, in the browser's storage of this page; kept texts never leave the machine. */
const prefix = "rsp-tracker.";

/** What was kept under a name; undefined where nothing was, or storage is forbidden. */
export function kept(name: string): string | undefined {
  try {
    return localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined; // a page that may not keep anything works as one that kept nothing
  }
}

/** Keeps a text, or forgets it where it is undefined. False where storage is full or forbidden: the caller says so. */
export function keep(name: string, text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, text);
    return true;
  } catch {
    return false;
  }
}
