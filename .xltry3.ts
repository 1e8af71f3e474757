import { writeFileSync } from "fs";
import { openXlsx } from "./src/hosts/xlsx-file/open-xlsx";
import { richWorkbook } from "./tests/fixtures/rich-workbook";
import { aDrawing } from "./tests/contracts/a-drawing";
import { zipped, cellParts } from "./tests/hosts/xlsx-file/hand-made";
(async()=>{const x=openXlsx(zipped(cellParts('<c r="A1"><v>1</v></c>')));
const long="17 of 22; five more needed by the end of the term. ".repeat(3);
const w={wrap:true,verticalAlign:"top"} as const;
await x.apply([{kind:"draw",drawing:aDrawing("W",[["a",{value:long,style:w}],["b",{value:long,style:w,link:{sheet:"A",address:"A1"}}],[{value:"hatch",style:{fill:"#EFEFEF",hatch:true}},"z"]],{columnWidths:[10,40]})}]); writeFileSync("/tmp/xl/w.xlsx",x.bytes());})();
