import ExcelJS from "exceljs";
(async()=>{const wb=new ExcelJS.Workbook(); const ws=wb.addWorksheet("A"); ws.getColumn(2).width=40; ws.getCell("A1").value="a"; ws.getCell("B1").value="17 of 22; five more needed by the end of the term. ".repeat(3); ws.getCell("B1").alignment={wrapText:true,vertical:"top"}; await wb.xlsx.writeFile("/tmp/xl/ej.xlsx");})();
