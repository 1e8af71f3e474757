import { writeFileSync } from "fs";
import { openXlsx } from "./src/hosts/xlsx-file/open-xlsx";
import { richWorkbook } from "./tests/fixtures/rich-workbook";
import { aRichDrawing } from "./tests/hosts/xlsx-file/a-rich-drawing";
(async()=>{const x=openXlsx(richWorkbook()); await x.apply([{kind:"draw",drawing:aRichDrawing("KPI Progress")}]); writeFileSync("/tmp/xl/rich.xlsm",x.bytes());})();
