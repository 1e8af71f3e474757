import { readFileSync, writeFileSync } from "fs";
import { openXlsx } from "./src/hosts/xlsx-file/open-xlsx";
import { openXlsx as hOpen, saveXlsx } from "hucre/xlsx";
import { aRichDrawing } from "./tests/hosts/xlsx-file/a-rich-drawing";
import { aDrawing } from "./tests/contracts/a-drawing";
(async()=>{ const b=new Uint8Array(readFileSync("/tmp/xl/log.xlsx"));
 const big=aDrawing("Big",Array.from({length:2000},(_,r)=>Array.from({length:11},(_,c)=>({value:c===5?r:`text ${r} ${c}`,style:{wrap:c===9,fill:["#CDEBD0","#FFE8B3","#F9D0CC"][r%3]!,border:{sides:["bottom" as const],colour:"#D9D9D9"}}}))));
 for(let k=0;k<3;k++){ let t=performance.now(); const x=openXlsx(b); await x.apply([{kind:"draw",drawing:aRichDrawing("KPI Progress")}]); const small=performance.now()-t;
 t=performance.now(); await x.apply([{kind:"draw",drawing:big}]); const tb=performance.now()-t;
 t=performance.now(); await x.apply([{kind:"draw",drawing:big}]); const tr=performance.now()-t;
 t=performance.now(); const h=await hOpen(b); await saveXlsx(h); const th=performance.now()-t; console.log({openDraw43:small|0,draw2000:tb|0,redraw2000:tr|0,hucreOpenSave:th|0}); }
})();
