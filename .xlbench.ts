import { readFileSync, existsSync, writeFileSync } from "fs";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { partsOf } from "./src/hosts/xlsx-file/package/parts";
import { readZip } from "./src/hosts/xlsx-file/zip/read-zip";
import { readWorkbookPart } from "./src/hosts/xlsx-file/package/workbook-part";
import { readWorkbook } from "./src/hosts/xlsx-file/read/read-workbook";
(async()=>{
 const f="/tmp/xl/log.xlsx";
 if(!existsSync(f)){
  const rows:any[]=[["Date","End date","Activity","Actions","Type","Status","Members","Venue","Participants","Evaluation score","Respondents","Requested","Request met","Experts used","Sponsor","Evidence"]];
  for(let i=0;i<100000;i++) rows.push([new Date(Date.UTC(2018,6,1)+(i%730)*864e5),i%3?null:new Date(Date.UTC(2018,6,3)+(i%730)*864e5),"National workshop on risk management no. "+(i%5000),"1-(a); 1-(y)","national","delivered","Fiji; Samoa; Tonga; Vanuatu "+(i%300),"Suva",i%40,4+(i%100)/100,i%30,"yes","no",i%5?"yes":null,"CCF Korea","Report "+i]);
  writeFileSync(f, await writeXlsx({sheets:[{name:"Activity Log",rows}]} as any));
 }
 const b=new Uint8Array(readFileSync(f)); console.log("file MB",b.length/1e6);
 for(let k=0;k<3;k++){
  let t=performance.now(); const h=await readXlsx(b); const th=performance.now()-t;
  t=performance.now(); const p=partsOf(readZip(b)); const w=readWorkbook(p,readWorkbookPart(p)); const to=performance.now()-t;
  console.log("hucre",th|0,"ours",to|0, h.sheets[0].rows.length, w.sheets[0].rows.length, JSON.stringify(w.sheets[0].rows[5]), JSON.stringify(h.sheets[0].rows[5]));
 }
})();
