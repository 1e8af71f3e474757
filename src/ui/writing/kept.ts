/** What the pane keeps between its openings, in the browser's storage of this page; kept texts never leave the machine. */
const prefix = "rsp-tracker.";

/** Where storage is full or forbidden, a text still lives as long as the page. */
const onPage = new Map<string, string>();

/** What was kept under a name; undefined where nothing was. */
export function kept(name: string): string | undefined {
  try {
    return onPage.get(name) ?? localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined; // a page that may not keep anything works as one that kept nothing
  }
}

/** Keeps a text, or forgets it where it is undefined. */
export function keep(name: string, text: string | undefined): void {
  onPage.delete(name);
  try {
    if (text === undefined) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, text);
  } catch {
    if (text !== undefined) onPage.set(name, text);
  }
}

/** Tells when another page of this program keeps or forgets a text under a name; gives what ends the telling. */
export function onKeptElsewhere(name: string, tell: (text: string | undefined) => void): () => void {
  const hear = ({ key, newValue }: StorageEvent): void => {
    if (key === prefix + name) tell(newValue ?? undefined);
  };
  addEventListener("storage", hear);
  return () => removeEventListener("storage", hear);
}
