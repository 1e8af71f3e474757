import { readXlsx } from "hucre/xlsx";
import { openXlsx } from "./src/hosts/xlsx-file/open-xlsx";
import { cellParts, smallParts, stylesNumbered, stylesWith, zipped, relationships } from "./tests/hosts/xlsx-file/hand-made";
const M="http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sst=(x:string)=>`<sst xmlns="${M}">${x}</sst>`;
const cases:Record<string,Record<string,any>>={
 percent:{...cellParts('<c r="A1" s="1"><v>0.85</v></c>'),"xl/styles.xml":stylesWith("0%")},
 pureTime:{...cellParts('<c r="A1" s="1"><v>0.5</v></c>'),"xl/styles.xml":stylesWith("h:mm")},
 dateTime:{...cellParts('<c r="A1" s="1"><v>43646.75</v></c>'),"xl/styles.xml":stylesNumbered(22)},
 colourFormat:{...cellParts('<c r="A1" s="1"><v>5</v></c>'),"xl/styles.xml":stylesWith("[Red]0.0;[Blue]-0.0")},
 section2:{...cellParts('<c r="A1" s="1"><v>5</v></c>'),"xl/styles.xml":stylesWith("0;yyyy")},
 iso:cellParts('<c r="A1" t="d"><v>2019-06-30T00:00:00</v></c>'),
 phonetic:cellParts('<c r="A1" t="inlineStr"><is><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></is></c>'),
 escape:cellParts('<c r="A1" t="inlineStr"><is><t>a_x000D_\nb _x005F_x0041_</t></is></c>'),
 cr:cellParts('<c r="A1" t="inlineStr"><is><t>a\r\nb</t></is></c>'),
 noR:smallParts('<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row></sheetData>'),
 stray:smallParts('<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="T1048576" s="1"/></row></sheetData>'),
 strayCol:smallParts('<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row></sheetData>'),
 prefixed:{...smallParts(''),"xl/worksheets/sheet1.xml":`<x:worksheet xmlns:x="${M}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`},
 absolute:{...cellParts('<c r="A1"><v>1</v></c>'),"xl/_rels/workbook.xml.rels":relationships(["worksheet","/xl/worksheets/sheet1.xml"])},
 rootAbsolute:{...cellParts('<c r="A1"><v>1</v></c>'),"_rels/.rels":relationships(["officeDocument","/xl/workbook.xml"])},
 chartsheet:{...cellParts('<c r="A1"><v>1</v></c>'),"xl/workbook.xml":`<workbook xmlns="${M}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Ch" sheetId="2" r:id="rId2"/><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,"xl/_rels/workbook.xml.rels":relationships(["worksheet","worksheets/sheet1.xml"],["chartsheet","chartsheets/sheet1.xml"]),"xl/chartsheets/sheet1.xml":`<chartsheet xmlns="${M}"/>`},
 upperCasePart:{...Object.fromEntries(Object.entries(cellParts('<c r="A1"><v>1</v></c>')).map(([k,v])=>[k.replace("sheet1.xml","Sheet1.xml"),v]))},
 backslash:{...Object.fromEntries(Object.entries(cellParts('<c r="A1"><v>1</v></c>')).map(([k,v])=>[k.replaceAll("/","\\"),v]))},
 ridName:{...cellParts('<c r="A1"><v>1</v></c>'),"xl/workbook.xml":`<workbook xmlns="${M}" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" q:id="R1a2b"/></sheets></workbook>`,"xl/_rels/workbook.xml.rels":relationships(["worksheet","worksheets/sheet1.xml"]).replace("rId1","R1a2b")},
 gt:{...cellParts('<c r="A1"><v>1</v></c>'),"xl/workbook.xml":`<workbook xmlns="${M}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name='a>b' sheetId="1" r:id="rId1"/></sheets></workbook>`},
 cdata:cellParts('<c r="A1" t="str"><v><![CDATA[a<b]]></v></c>'),
 d60:{...cellParts('<c r="A1" s="1"><v>59</v></c><c r="B1" s="1"><v>60</v></c><c r="C1" s="1"><v>61</v></c><c r="D1" s="1"><v>0</v></c><c r="E1" s="1"><v>-5</v></c>'),"xl/styles.xml":stylesNumbered(14)},
 emptyV:cellParts('<c r="A1" t="str"><f>""</f><v></v></c><c r="B1" t="str"><f>""</f><v/></c>'),
 errorShared:cellParts('<c r="A1" t="e"><f>NA()</f><v>#N/A</v></c>'),
 dupXlsb:{...cellParts('')},
 utf16:{...cellParts('<c r="A1"><v>1</v></c>'),"xl/worksheets/sheet1.xml":(()=>{const t=`<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${M}"><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>`;const b=new Uint8Array(2+t.length*2);b[0]=0xff;b[1]=0xfe;for(let i=0;i<t.length;i++)b[2+2*i]=t.charCodeAt(i);return b})()},
 spaceText:{...cellParts('<c r="A1" t="s"><v>0</v></c>'),"xl/sharedStrings.xml":sst('<si><t xml:space="preserve"> a </t></si>')},
 rich:{...cellParts('<c r="A1" t="s"><v>0</v></c>'),"xl/sharedStrings.xml":sst('<si><r><t>ri</t></r><r><rPr><b/></rPr><t>ch</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>')},
};
(async()=>{ for(const [k,v] of Object.entries(cases)){ const b=zipped(v); let h,o; try{const w=await readXlsx(b);h=JSON.stringify(w.sheets.map(s=>s.rows.length>100?`${s.rows.length} rows x ${s.rows[0].length}`:s.rows.map(r=>r.length>50?r.length+" cells":r)))}catch(e:any){h="THROWS "+e.message.slice(0,90)} try{o=JSON.stringify((await openXlsx(b).read()).sheets.map(s=>s.rows))}catch(e:any){o="THROWS "+e.message.slice(0,90)} console.log(k.padEnd(14),"hucre",h,"\n               ours ",o) } })();
