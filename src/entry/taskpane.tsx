import { createRoot } from "react-dom/client";
import { excelWorkbook } from "../hosts/excel/excel-workbook";
import { pageExcel, pageStart, pageTheme } from "../hosts/excel/page-env";
import { App } from "../ui/app";
import { NoExcel } from "../ui/no-excel";
import { today } from "./today";

const place = document.getElementById("root");
if (!place) throw new Error("the page has no place for the pane");
const root = createRoot(place);

void pageStart().then((start) => {
  if (start !== "excel") return root.render(<NoExcel isSlow={start === "timed-out"} />);
  const workbook = excelWorkbook(pageExcel());
  return root.render(
    <main style={{ height: "100%" }}>
      <App workbook={workbook} view={workbook} today={today()} shade={pageTheme()} />
    </main>,
  );
});
