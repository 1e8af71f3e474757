import { refuse } from "../../usecases/problem";

/** The refusal of a file that begins like a workbook and does not go on like one. */
export const refuseDamaged = (): never =>
  refuse(
    "damaged",
    "The file is damaged or was cut short, for example by a broken download.",
    "Open it in Excel, let Excel repair it, save it under a new name and try that one; or take an older copy.",
  );
