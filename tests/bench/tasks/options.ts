import type { SizeName } from "../data/size";
import type { HowOften } from "../timing";

/** What a process of its own is asked to do; travels as JSON. */
export interface TaskOptions {
  readonly task: string;
  readonly size: SizeName;
  /** The workbook's path, for tasks that need one. */
  readonly file?: string;
  /** Where the product's figures are kept for the peers to be held against. */
  readonly figures?: string;
  readonly threads?: number;
  readonly often: HowOften;
}

export const required = (text: string | undefined): string => {
  if (text === undefined) throw new Error("this task needs a file");
  return text;
};
