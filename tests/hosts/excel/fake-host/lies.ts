import { isNode, type Node } from "./node";

/** What an Excel does otherwise than Excels do: a call, a property or an object of one kind. */
export interface Lie {
  /** "Range" */
  readonly kind: string;
  /** As it goes over the wire: "GetUsedRangeOrNullObject", "Values". */
  readonly name: string;
  readonly tells: (truth: (...values: unknown[]) => unknown, ...values: readonly unknown[]) => unknown;
}

type Table = Readonly<Record<string, (...values: never[]) => unknown>>;

/** The same node, with lies in place of what it would tell or do, and so all that is reached by it. */
export function lied(node: Node, lies: readonly Lie[]): Node {
  if (lies.length === 0) return node;
  const wrapped = (value: unknown): unknown => (isNode(value) ? lied(value, lies) : value);
  const table = (entries: Table | undefined): Table =>
    Object.fromEntries(
      Object.entries(entries ?? {}).map(([name, truth]) => {
        const lie = lies.find((one) => one.kind === node.kind && one.name === name);
        // The wire is untyped: a call gets what the client sent.
        const told = truth as (...values: unknown[]) => unknown;
        return [name, (...values: unknown[]) => wrapped(lie ? lie.tells(told, ...values) : told(...values))];
      }),
    );
  const { read, write, parts, ask, act, items, byKey } = node;
  return {
    ...node,
    ...(read && { read: table(read) }),
    ...(write && { write: table(write) }),
    // What the tables give is what they gave, nodes still nodes.
    ...(parts && { parts: table(parts) as NonNullable<Node["parts"]> }),
    ...(ask && { ask: table(ask) }),
    ...(act && { act: table(act) }),
    ...(items && { items: () => items().map((item) => lied(item, lies)) }),
    ...(byKey && {
      byKey: (key: string) => {
        const found = byKey(key);
        return found && lied(found, lies);
      },
    }),
  };
}
