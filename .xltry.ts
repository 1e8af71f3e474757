import { writeFileSync, readFileSync } from "fs";
import ExcelJS from "exceljs";
import { openXlsx } from "./src/hosts/xlsx-file/open-xlsx";
import { calendarDate } from "./src/domain/shared/calendar-date";
const b=(c:string)=>({border:{sides:["bottom","top"] as const,colour:"#D9D9D9"},fill:c});
export const drawing:any={name:"KPI Progress",columnWidths:[6,22,12,14,14,8,14,14,12,46],tabColour:"#1E7B34",
 freeze:{rows:4,columns:2},filter:{top:3,left:0,bottom:8,right:9},
 merges:[{top:0,left:0,bottom:0,right:9}],
 dataBars:[{range:{top:4,left:6,bottom:8,right:6},min:0,max:1,colour:"#9CC3E6"}],
 print:{orientation:"landscape",fitToWidth:true,repeatRows:{first:0,last:3},paper:"a4",footer:{left:"R&D plan",center:"As of 30 June 2019",right:"page &P of &N"}},
 rows:[
 {height:24,cells:[{value:"KPI Progress: Strategic Action Plan 2018-2020",style:{bold:true,size:16}}]},
 {cells:[{value:"As of"},{value:{date:calendarDate("2019-06-30")},style:{bold:true,align:"left"}}]},
 {cells:[]},
 {cells:["No.","Action","RSP","KPI","Target","Actual","Progress","Status","Due","Why"].map(v=>({value:v,style:{bold:true,fill:"#1F3864",colour:"#FFFFFF",wrap:true,verticalAlign:"center"}}))},
 ...[["1a",0.77,"► Behind","#FFE8B3","#6B4700"],["1b",1,"✔ Achieved","#1E7B34","#FFFFFF"],["1c",0,"… No data","#EFEFEF","#555555"],["1d",0.3,"▼ Off track","#F9D0CC","#8A1C12"]].map(([n,p,s,f,c]:any)=>({cells:[
   {value:n,style:b("#FFFFFF")},{value:"Risk management and =1+1",style:{...b("#FFFFFF"),wrap:true},note:"The planner's text: At least 22/33 Members\nSecond line"},{value:"=1.1.1 / 1st"},{value:"Members"},{value:"≥ 22 of 33"},{value:17,style:{align:"right"}},{value:p,style:{numberFormat:"0%"}},{value:s,style:{fill:f,colour:c,bold:true,hatch:s.includes("No data"),align:"center"}},{value:{date:calendarDate("2020-06-30")}},{value:"17 of 22; five more needed by the end of the term. ".repeat(2),style:{wrap:true,verticalAlign:"top"},link:{sheet:"Data's",address:"A1"}}]})),
 ]};
(async()=>{
 const wb=new ExcelJS.Workbook(); const ws=wb.addWorksheet("Data's"); ws.getCell("B3").value="hello"; ws.getCell("C4").value=0.5; ws.getCell("C4").numFmt="0%";
 const x=openXlsx(new Uint8Array(await wb.xlsx.writeBuffer()));
 await x.apply([{kind:"draw",drawing}]);
 const one=x.bytes(); await x.apply([{kind:"draw",drawing}]);
 console.log("same twice", Buffer.compare(one,x.bytes()));
 writeFileSync("/tmp/xl/drawn.xlsx",x.bytes());
 console.log(JSON.stringify((await x.read()).sheets,null,0).slice(0,1500));
 const back=new ExcelJS.Workbook(); await back.xlsx.load(Buffer.from(x.bytes()) as any);
 const s=back.getWorksheet("KPI Progress")!; console.log(s.getCell("B5").note, s.getCell("H5").fill, s.getColumn(2).width, s.views, s.autoFilter, s.pageSetup.printTitlesRow, s.getCell("B2").value, s.getCell("B2").numFmt);
})();
