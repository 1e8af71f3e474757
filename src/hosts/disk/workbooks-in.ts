import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * The workbooks that are named, each once: of a folder those in it and under it, by name. Left out are hidden files, files that a
 * program made beside an open one ("~$Fiji.xlsx"), and `except`, by any spelling. Links to folders are not followed.
 */
export async function workbooksIn(
  paths: readonly string[],
  except: readonly string[],
): Promise<readonly string[]> {
  const passedOver = new Set<string>();
  for (const path of except) passedOver.add((await identityOf(path)) ?? path);
  const found = new Map<string, string>();
  for (const path of paths)
    for (const file of (await isFolder(path)) ? await filesUnder(path) : [path]) {
      const identity = (await identityOf(file)) ?? file;
      // What is named itself and must not be read is refused by who asks; only a folder's own files are passed over.
      const isWanted = file === path || !passedOver.has(identity);
      if (isWanted && !found.has(identity)) found.set(identity, file);
    }
  return [...found.values()];
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (/^(\.|~\$)/.test(entry.name)) continue;
    if (entry.isDirectory()) found.push(...(await filesUnder(path)));
    else if (/\.xls[xm]$/i.test(entry.name)) found.push(path);
  }
  return found;
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

/** The same for all names of one file; undefined where there is none. */
async function identityOf(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && `${found.dev}:${found.ino}`;
}
