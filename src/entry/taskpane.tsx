import { createRoot } from "react-dom/client";
import { pageExcel, pageLanguage, pageSavesFiles, pageStart, pageTheme } from "../hosts/excel/page-env";
import { App } from "../ui/app";
import { CheckContext, type LoadCheck } from "../ui/check/check-context";
import { words } from "../ui/words/words";
import { pageBackup } from "./backup";
import { manyOffices } from "./many-offices";
import { questionFiles } from "./question-files";
import { readPasted } from "./read-pasted";
import { readTable } from "./read-table";
import { sample } from "./sample";
import { today } from "./today";
import { judge } from "./work";
import { writeWord } from "./write-word";

const place = document.getElementById("root");
if (!place) throw new Error("the page has no place for the pane");
const root = createRoot(place);

// The ribbon's "Import survey" opens the pane by this query (manifest.xml).
const opensAt = new URLSearchParams(location.search).get("open") === "import" ? "import" : undefined;

// "taskpane.html?check": the self-test alone, for an Excel in which the pane itself does not come up.
const isCheck = new URLSearchParams(location.search).has("check");

const loadCheck: LoadCheck = () => import("./check-here");

// The host comes in a script of its own while Excel's library starts, so that the pane's first script stays small.
const host = import("../hosts/excel/excel-workbook");

void pageStart().then(async (start) => {
  if (start !== "excel") {
    const { NoExcel } = await import("../ui/no-excel");
    return root.render(<NoExcel isSlow={start === "timed-out"} />);
  }
  if (isCheck) {
    const { default: CheckHere } = await loadCheck();
    return root.render(<CheckHere shade={pageTheme()} />);
  }
  const { excelWorkbook } = await host;
  const workbook = excelWorkbook(pageExcel());
  return root.render(
    <main style={{ height: "100%" }}>
      <h1 className="unseen">{words.product}</h1>
      <CheckContext value={loadCheck}>
        <App
          workbook={workbook}
          view={workbook}
          revert={workbook}
          today={today()}
          language={pageLanguage()}
          judge={judge}
          readTable={readTable}
          readPasted={readPasted}
          writeWord={pageSavesFiles() ? writeWord : undefined}
          manyOffices={pageSavesFiles() ? manyOffices : undefined}
          questionFiles={pageSavesFiles() ? questionFiles : undefined}
          sample={sample}
          backup={pageBackup()}
          opensAt={opensAt}
          shade={pageTheme()}
        />
      </CheckContext>
    </main>,
  );
});
