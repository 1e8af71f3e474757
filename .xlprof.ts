import { readFileSync } from "fs";
import { partsOf, partText } from "./src/hosts/xlsx-file/package/parts";
import { readZip } from "./src/hosts/xlsx-file/zip/read-zip";
import { unpack } from "./src/hosts/xlsx-file/zip/pack";
import { crc32 } from "./src/hosts/xlsx-file/zip/crc32";
import { inflateSync } from "fflate";
import { tagScanner, nextTag } from "./src/hosts/xlsx-file/xml/tag-scanner";
import { readSheet } from "./src/hosts/xlsx-file/read/read-sheet";
import { readSharedStrings } from "./src/hosts/xlsx-file/read/shared-strings";
import { readCellFormats } from "./src/hosts/xlsx-file/read/cell-formats";
const b=new Uint8Array(readFileSync("/tmp/xl/log.xlsx"));
for(let k=0;k<4;k++){
 const p=partsOf(readZip(b)); const e=p.get("xl/worksheets/sheet1.xml")!;
 let t=performance.now(); const u=inflateSync(e.packed,{out:new Uint8Array(e.size)}); const ti=performance.now()-t;
 t=performance.now(); crc32(u); const tc=performance.now()-t;
 t=performance.now(); const s=new TextDecoder().decode(u); const td=performance.now()-t;
 t=performance.now(); const sc=tagScanner(s); let n=0; while(nextTag(sc))n++; const ts=performance.now()-t;
 t=performance.now(); const st=readSharedStrings(partText(p,"xl/sharedStrings.xml")); const tss=performance.now()-t;
 const f=readCellFormats(partText(p,"xl/styles.xml"));
 t=performance.now(); readSheet(s,{strings:st,formats:f,dateSystem:1900,dates:new Map()}); const tr=performance.now()-t;
 console.log({MB:u.length/1e6,inflate:ti|0,crc:tc|0,decode:td|0,tags:n,scan:ts|0,shared:tss|0,read:tr|0});
}
