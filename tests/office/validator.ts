import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Says what Excel would complain about; only where it was put next to the project. */
const validator = join(__dirname, "../../../shared/validate/validate.py");

export const hasValidator = existsSync(validator);

/** A file and what it is of, which names it in what is said. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** ".xlsx", where none is said. */
  readonly ending?: string;
  /** The file of another program that it is a copy of: what that has already is not ours. */
  readonly original?: Uint8Array;
}

/** What the validator says of files, a line for each error, with the file's name. */
export function errorsIn(files: readonly NamedFile[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "rsp-validated-"));
  const put = (name: string, bytes: Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  const placed = files.map(({ name, bytes, ending = ".xlsx", original }, at) => ({
    path: put(`${at} ${name.replace(/[^\w ,-]/g, "-")}${ending}`, bytes),
    original: original && put(`original ${at}${ending}`, original),
  }));
  try {
    return [
      ...said(placed.filter(({ original }) => original === undefined).map(({ path }) => path)),
      ...placed.flatMap(({ path, original }) =>
        original === undefined ? [] : said(["--against", original, path]),
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const said = (words: readonly string[]): readonly string[] =>
  linesOf(words).filter((line) => line !== "" && !/: 0 errors/.test(line));

function linesOf(words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  const all = [validator, "--no-sdk", "--quiet", ...words];
  try {
    return execFileSync("python3", all, { encoding: "utf8", maxBuffer: 64_000_000 }).split("\n");
  } catch (error) {
    // It ends with 1 where it found something, which stands in what it printed.
    return ((error as { stdout?: string }).stdout ?? String(error)).split("\n");
  }
}

export function sayNotHere(): void {
  process.stdout.write("No ../shared/validate beside the project: files were not validated.\n");
}
