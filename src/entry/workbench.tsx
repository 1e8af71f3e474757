import { createRoot } from "react-dom/client";
import { gridOfFrame } from "../hosts/grid/screen/frame";
import { openInGrid } from "../hosts/grid/grid-workbook";
import { type KeptEdits, withKeptEdits } from "../hosts/grid/kept-edits";
import { App } from "../ui/app";
import { Workbench } from "../workbench/workbench";
import { newBook } from "./new-book";
import { manyOffices } from "./many-offices";
import { questionFiles } from "./question-files";
import { readPasted } from "./read-pasted";
import { readTable } from "./read-table";
import { sample } from "./sample";
import { today } from "./today";
import { applyToFile, judge, readFile } from "./work";
import { writeWord } from "./write-word";

const place = document.getElementById("root");
if (!place) throw new Error("the page has no place for the workbench");

createRoot(place).render(
  <Workbench
    openInFrame={async (bytes, frame, { noticed, signal }) =>
      openInGrid(bytes, await gridOfFrame(frame), { noticed, signal, applyToFile, readFile })
    }
    withEdits={async ({ base, edits }) =>
      // Kept by this page, or by an earlier one that kept whole files.
      edits === undefined ? base : (await withKeptEdits(base, edits as KeptEdits)).bytes()
    }
    newBook={async () => ({ name: "planning-workbook.xlsx", bytes: newBook })}
    now={Date.now}
    language={navigator.language}
    renderPane={(book, brought) => (
      <App
        workbook={book}
        view={book}
        startsAtPlan
        today={today()}
        language={navigator.language}
        judge={judge}
        readTable={readTable}
        readPasted={readPasted}
        writeWord={writeWord}
        manyOffices={manyOffices}
        questionFiles={questionFiles}
        sample={sample}
        brought={brought}
      />
    )}
  />,
);
