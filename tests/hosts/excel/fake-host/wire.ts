/** What Microsoft's client library sends and expects, as seen on its request seam. */
export interface RequestBody {
  /** Of the request: 64 asks Excel to wait until a cell is left. */
  readonly flags?: number;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

export const actionType = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

export const pathType = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: HostError & { readonly ActionIndex: number };
}

export interface HostError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
}

/** Excel's refusal: thrown by the fake workbook, answered over the wire. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly location = "",
  ) {
    super(`${code} ${location}`);
  }
}
