import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

const root = resolve(__dirname, "..");
const src = join(root, "src");

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(src, name));

/** The files of the project that a file imports, types too: a circle of types is a circle of thought. */
function importsOf(file: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
  return importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith(".")) return [];
    const base = resolve(dirname(file), fileName);
    return files.filter(
      (known) => known === `${base}.ts` || known === `${base}.tsx` || known === join(base, "index.ts"),
    );
  });
}

const graph = new Map(files.map((file) => [file, importsOf(file)]));

function circleFrom(file: string, path: readonly string[], done: Set<string>): readonly string[] | undefined {
  if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
  if (done.has(file)) return undefined;
  for (const next of graph.get(file) ?? []) {
    const circle = circleFrom(next, [...path, file], done);
    if (circle) return circle;
  }
  done.add(file);
  return undefined;
}

const roomOf = (file: string): string => relative(src, file).split(/[\\/]/)[0] ?? "";

const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: ["domain"],
  sheets: ["sheets", "domain"],
  usecases: ["usecases", "sheets", "domain"],
  hosts: ["hosts", "usecases", "sheets", "domain"],
  cli: ["cli", "usecases", "sheets", "domain"],
  ui: ["ui", "usecases", "sheets", "domain"],
  workbench: ["workbench", "ui", "usecases", "sheets", "domain"],
  functions: ["functions", "domain"],
  entry: ["entry", "cli", "ui", "workbench", "functions", "hosts", "usecases", "sheets", "domain"],
};

test("imports go round in no circle", () => {
  const done = new Set<string>();
  const circles = files.map((file) => circleFrom(file, [], done)).filter((circle) => circle !== undefined);
  expect(circles.map((circle) => circle.map((file) => relative(src, file)).join(" > "))).toEqual([]);
});

test("imports point inward: hosts and fronts never meet but in entry", () => {
  const outward = files.flatMap((file) =>
    (graph.get(file) ?? [])
      .filter((other) => !mayImport[roomOf(file)]?.includes(roomOf(other)))
      .map((other) => `${relative(src, file)} > ${relative(src, other)}`),
  );
  expect(outward).toEqual([]);
});

test("only the entry reads the clock", () => {
  const readers = files.filter((file) =>
    /\bnew Date\(\s*\)|\bDate\.now\(|performance\.now\(/.test(readFileSync(file, "utf8")),
  );
  expect(readers.map(roomOf).filter((room) => room !== "entry")).toEqual([]);
});

test("a file can be seen whole: none is over 250 lines", () => {
  const long = files.filter((file) => readFileSync(file, "utf8").split("\n").length > 251);
  expect(long.map((file) => relative(src, file))).toEqual([]);
});
