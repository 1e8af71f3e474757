import { readdirSync, readFileSync, existsSync } from "node:fs";
import { join } from "node:path";

/** A package whose code is in what we give out. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The texts of its licence and notices, as it ships them. */
  readonly texts: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const noticeFile = /^(?:licen[cs]e|copying|copyright|notice)(?:\.(?:md|txt))?$/i;

/**
 * The packages that a product is made of, its dependencies and theirs, in the order of their names: a bundle may hold any of
 * them. Throws where one has no licence to tell of.
 */
export function bundledPackages(root: string, extra: readonly string[] = []): readonly BundledPackage[] {
  const found = new Map<string, BundledPackage>();
  const visit = (name: string, from: string): void => {
    const folder = folderOf(root, from, name);
    if (!folder || isOnlyTypes(name)) return;
    const { version, license, dependencies = {}, ...rest } = manifestIn(folder);
    if (found.has(`${name} ${version}`)) return;
    const texts = readdirSync(folder)
      .filter((file) => noticeFile.test(file))
      .map((file) => readFileSync(join(folder, file), "utf8").trim());
    if (!license) throw new Error(`${rest.name} ${version} names no licence`);
    found.set(`${name} ${version}`, { name, version, licence: license, texts });
    for (const next of Object.keys(dependencies)) visit(next, folder);
  };
  for (const name of [...Object.keys(manifestIn(root).dependencies ?? {}), ...extra]) visit(name, root);
  return [...found.values()].sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/** No code of these comes with a page. */
const isOnlyTypes = (name: string): boolean => name.startsWith("@types/") || name === "undici-types";

// A package's own file, of the shape that npm asks for.
const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

/** Where Node would find a package: beside who asks, then further out. */
function folderOf(root: string, from: string, name: string): string | undefined {
  for (let folder = from; folder.length >= root.length; folder = join(folder, "..")) {
    const place = join(folder, "node_modules", name);
    if (existsSync(join(place, "package.json"))) return place;
  }
  return undefined;
}
