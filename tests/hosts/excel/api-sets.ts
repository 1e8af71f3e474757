import { join, relative, resolve } from "node:path";
import ts from "typescript";

/** A member of Excel's API that a source file names. */
export interface UsedMember {
  /** "src/hosts/excel/view/events.ts:12" */
  readonly at: string;
  /** "Range.load" */
  readonly name: string;
  /** "1.9", or undefined for members that every Excel has or that no set is told of. */
  readonly set: string | undefined;
  /** "ExcelApi", "ExcelApiOnline", ... */
  readonly family: string | undefined;
}

const root = resolve(__dirname, "../../..");

/** Reads files as the compiler does and looks up every member of Office's types in them, options in braces included. */
export function usedMembers(files: readonly string[]): readonly UsedMember[] {
  const program = ts.createProgram([...files], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: ["office-js"],
    typeRoots: [join(root, "node_modules/@types")],
  });
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return source ? membersIn(source, checker) : [];
  });
}

function membersIn(source: ts.SourceFile, checker: ts.TypeChecker): readonly UsedMember[] {
  const found: UsedMember[] = [];
  const visit = (node: ts.Node): void => {
    for (const symbol of symbolsOf(node, checker)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push(...memberOf(symbol, `${relative(root, source.fileName)}:${line + 1}`));
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

/** What a name stands for: of a property, of a key in an options object, of a name taken out of an object in braces. */
function symbolsOf(node: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) return listed(checker.getSymbolAtLocation(node.name));
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
    return listed(propertyOf(checker.getContextualType(node.parent), node.name, checker));
  if (ts.isBindingElement(node)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? listed(checker.getTypeAtLocation(node.parent).getProperty(name.text)) : [];
  }
  return [];
}

const listed = (symbol: ts.Symbol | undefined): readonly ts.Symbol[] => (symbol ? [symbol] : []);

const propertyOf = (
  type: ts.Type | undefined,
  name: ts.PropertyName,
  checker: ts.TypeChecker,
): ts.Symbol | undefined =>
  type && (ts.isIdentifier(name) || ts.isStringLiteral(name))
    ? checker.getPropertyOfType(checker.getNonNullableType(type), name.text)
    : undefined;

/** The member with its set, where Office's types declare it; a method with several shapes needs the oldest of them. */
function memberOf(symbol: ts.Symbol, at: string): readonly UsedMember[] {
  const declarations = (symbol.declarations ?? []).filter((declaration) =>
    declaration.getSourceFile().fileName.includes("@types/office-js"),
  );
  const [first] = declarations;
  if (!first) return [];
  const owner = first.parent;
  const ownerName = "name" in owner && owner.name ? (owner.name as ts.Identifier).text : "";
  const sets = declarations
    .map((declaration) => setIn(declaration) ?? setIn(declaration.parent))
    .sort((a, b) => versionOf(a) - versionOf(b));
  return [{ at, name: `${ownerName}.${symbol.name}`, set: sets[0]?.version, family: sets[0]?.family }];
}

interface ApiSet {
  readonly family: string;
  readonly version: string;
}

function setIn(node: ts.Node): ApiSet | undefined {
  const text = node.getFullText().slice(0, node.getLeadingTriviaWidth());
  const notes = [...text.matchAll(/\[Api set: (\w+) ([\d.]+)/g)];
  const [, family, version] = notes[notes.length - 1] ?? [];
  return family && version ? { family, version } : undefined;
}

const versionOf = (set: ApiSet | undefined): number => (set ? numberOf(set.version) : 0);

/** "1.13" -> 13 */
export const numberOf = (version: string): number => Number(version.split(".")[1] ?? 0);
