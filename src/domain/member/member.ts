import type { Brand } from "../shared/brand";

/** The name by which the workbook knows a Member: "Hong Kong China". */
export type MemberName = Brand<string, "MemberName">;

/** A Customs administration that is counted in a KPI. */
export interface Member {
  readonly name: MemberName;
  /** "Pacific Islands"; empty where the register gives none. */
  readonly subRegion: string;
  /** Other names that mean this Member and no other: "Viet Nam", "VNM", "Vietnam Customs". */
  readonly otherNames: readonly string[];
  /** Whether it counts now. Active is as of now, for baselines too. Source: RULES 1. */
  readonly active: boolean;
  /** Further columns of the Members sheet that it carries: "LDC", or what its cell says ("Small island"). Source: RULES-2 10. */
  readonly groups?: readonly string[];
}

/** The Members of one workbook, in its own order. */
export type Register = readonly Member[];

/** The name of a Member of the register; the caller has seen it there. */
export const memberName = (text: string): MemberName => text as MemberName; // the one place that makes one
