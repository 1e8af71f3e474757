import { bookData } from "./book-data";
import { contentOf, type TextTest } from "./cell-content";
import { editWatch, type EditWatch } from "./edit-watch";
import type { Engine, GridLocale, GridModel } from "./engine";
import type { GridBook } from "./grid";
import type { Guard } from "./guard";
import { keyAt, lockedSheet, refusalIn } from "./locks";
import { sentences } from "./refusals";
import { sharedFormulas } from "./shared-formulas";
import { rootsOf, storedResults } from "./stored-results";
import { textTest } from "./text-test";
import { colleague, type Colleague } from "./transport";

/** A workbook as the grid holds it. */
export interface ShownBook {
  readonly model: GridModel;
  readonly colleague: Colleague;
  readonly watch: EditWatch;
  readonly guard: Guard;
  readonly looksOtherwise: TextTest;
  readonly lockedSheets: Map<string, string>;
}

/** Reads a workbook into a model that asks before every command, and shows stored results where it cannot compute. */
export function showBook(engine: Engine, locale: GridLocale, book: GridBook): ShownBook {
  const { data, hasLooks } = bookData(engine, book, locale);
  const line = colleague();
  const guard = { refusal: allowing, before: ignoring } as { -readonly [Key in keyof Guard]: Guard[Key] };
  const model = new engine.Model(data, { transportService: line.service, custom: { guard } });
  const lockedSheets = new Map(
    book.sheets.flatMap(({ snapshot, locked }) =>
      locked === undefined ? [] : [[snapshot.name, locked] as const],
    ),
  );
  if (!hasLooks)
    for (const { snapshot } of book.sheets) lockedSheets.set(snapshot.name, lockedSheet.unreadable);
  const cells = new Map([
    ...sharedIn(book).map((key) => [key, sentences.shared] as const),
    ...showStored(model, line, book).map((key) => [key, sentences.stored] as const),
  ]);
  const watch = editWatch(model);
  guard.refusal = (command) => refusalIn(model, { sheets: lockedSheets, cells }, command);
  guard.before = watch.before;
  return { model, colleague: line, watch, guard, lockedSheets, looksOtherwise: textTest(engine, locale) };
}

const sharedIn = ({ parts, sheets }: GridBook): readonly string[] =>
  sheets.flatMap(({ snapshot, part }) => sharedFormulas(snapshot.name, parts[part] ?? ""));

// While the model is being made there is nobody to refuse.
const allowing: Guard["refusal"] = () => undefined;
const ignoring: Guard["before"] = () => undefined;

/**
 * Puts the file's results into the cells that the grid cannot compute, marked, and gives their keys. Twice: what reads
 * from such a cell may compute then, or fail for a reason of its own.
 */
function showStored(model: GridModel, line: Colleague, { sheets }: GridBook): readonly string[] {
  const keys: string[] = [];
  for (const only of [rootsOf, all]) {
    const shown = only(
      model,
      storedResults(
        model,
        sheets.map(({ snapshot }) => snapshot),
      ),
    );
    if (shown.length === 0) break;
    keys.push(...shown.map(({ position }) => keyAt(model, position)));
    line.send(
      shown.map(({ position, value }) => ({
        type: "UPDATE_CELL",
        ...position,
        content: contentOf(value, () => true),
        style: { ...model.getters.getCellStyle(position), ...storedLook },
      })),
    );
  }
  return keys;
}

const all: typeof rootsOf = (_, stored) => stored;

const storedLook = { italic: true, textColor: "#6B4700", fillColor: "#FFF6DD" } as const;
