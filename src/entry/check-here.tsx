import { excelCheck } from "../hosts/excel/check/excel-check";
import { pageExcel } from "../hosts/excel/page-env";
import { pageLocks, pageOffice } from "../hosts/excel/page-office";
import { seesRibbon } from "../hosts/excel/run/ribbon-mark";
import { CheckPage } from "../ui/check/check-page";
import { CheckPanel } from "../ui/check/check-panel";
import type { Shade } from "../ui/theme";

const check = excelCheck({
  env: pageExcel(),
  office: pageOffice(),
  now: () => performance.now(),
  sharesLock: () => seesRibbon(pageLocks()),
});

/** The self-test of the Excel around this page: as a page of its own where a shade is given, else as a part of Settings. */
export default function CheckHere({ shade }: { readonly shade?: Shade }) {
  const panel = <CheckPanel check={check} />;
  return shade === undefined ? panel : <CheckPage shade={shade}>{panel}</CheckPage>;
}
