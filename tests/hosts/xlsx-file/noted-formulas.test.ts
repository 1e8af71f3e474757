import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import type { WorkbookChange } from "../../../src/usecases/ports/workbook";
import { richWorkbook } from "../../fixtures/rich-workbook";
import { textIn } from "./packages";
