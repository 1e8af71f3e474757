import { createRoot } from "react-dom/client";
import { memoryWorkbook } from "../hosts/memory/memory-workbook";
import { App } from "../ui/app";
import { today } from "./today";

const place = document.getElementById("root");
if (!place) throw new Error("the page has no place for the pane");

// The Excel host takes the place of the empty workbook.
createRoot(place).render(<App workbook={memoryWorkbook([])} today={today()} />);
