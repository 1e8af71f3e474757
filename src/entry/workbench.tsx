import { createRoot } from "react-dom/client";
import { gridOfFrame } from "../hosts/grid/screen/frame";
import { openInGrid } from "../hosts/grid/grid-workbook";
import { App } from "../ui/app";
import { Workbench } from "../workbench/workbench";
import { newBook } from "./new-book";
import { readPasted } from "./read-pasted";
import { readTable } from "./read-table";
import { sample } from "./sample";
import { today } from "./today";
import { writeWord } from "./write-word";

const place = document.getElementById("root");
if (!place) throw new Error("the page has no place for the workbench");

createRoot(place).render(
  <Workbench
    openInFrame={async (bytes, frame, noticed) => openInGrid(bytes, await gridOfFrame(frame), noticed)}
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
        readTable={readTable}
        readPasted={readPasted}
        writeWord={writeWord}
        sample={sample}
        brought={brought}
      />
    )}
  />,
);
