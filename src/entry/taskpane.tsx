import { createRoot } from "react-dom/client";
import { App } from "../ui/app";
import { lateWorkbook } from "./late-workbook";
import { today } from "./today";

const place = document.getElementById("root");
if (!place) throw new Error("the page has no place for the pane");

// The Excel host takes the place of the empty workbook.
const workbook = lateWorkbook(async () =>
  (await import("../hosts/memory/memory-workbook")).memoryWorkbook([]),
);

createRoot(place).render(<App workbook={workbook} today={today()} />);
