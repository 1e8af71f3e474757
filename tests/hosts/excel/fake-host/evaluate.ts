import { isNode, type Node } from "./node";
import {
  type Action,
  actionType,
  type ObjectPath,
  pathType,
  Refusal,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/** Called before each action; may throw a Refusal in Excel's stead. */
export type Watch = (action: Action, index: number) => void;

/** Does what a request asks, action by action; the first refusal ends it, and what was done before stays done. */
export function evaluate(root: Node, { Actions, ObjectPaths }: RequestBody, watch: Watch): ResponseBody {
  const results: { ActionId: number; Value: unknown }[] = [];
  const objects = new Map<number, Node | null>();
  const objectOf = (id: number): Node | null => {
    if (!objects.has(id)) {
      const path = ObjectPaths[String(id)];
      if (!path) throw new Refusal("InvalidObjectPath");
      objects.set(id, resolve(path));
    }
    return objects.get(id) ?? null;
  };
  const resolve = (path: ObjectPath): Node | null => {
    if (path.ObjectPathType === pathType.root) return root;
    if (path.ObjectPathType === pathType.nothing) return null;
    const parent = path.ParentObjectPathId === undefined ? null : objectOf(path.ParentObjectPathId);
    const values = argumentsOf(path, objectOf);
    return parent && follow(parent, path, values);
  };
  let index = -1;
  try {
    for (const action of Actions) {
      index += 1;
      watch(action, index);
      // A mark of the client's own, to know how far Excel came.
      if (action.ActionType === actionType.trace) {
        results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      results.push({
        ActionId: action.Id,
        Value: perform(objectOf(action.ObjectPathId), action, argumentsOf(action, objectOf)),
      });
    }
    return { Results: results };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, location } = error;
    return {
      Results: results,
      Error: { Code: code, Message: error.message, Location: location, ActionIndex: index },
    };
  }
}

interface WithArguments {
  readonly ArgumentInfo?: {
    readonly Arguments?: readonly unknown[];
    readonly ReferencedObjectPathIds?: readonly number[];
  };
}

/** Arguments that are objects come as the ids of their paths. */
function argumentsOf(
  { ArgumentInfo }: WithArguments,
  objectOf: (id: number) => Node | null,
): readonly unknown[] {
  const { Arguments = [], ReferencedObjectPathIds: ids = [] } = ArgumentInfo ?? {};
  return Arguments.map((value, index) => (ids[index] ? objectOf(ids[index]) : value));
}

function follow(parent: Node, path: ObjectPath, values: readonly unknown[]): Node | null {
  if (path.ObjectPathType === pathType.indexer) return byKey(parent, String(values[0]));
  if (path.ObjectPathType === pathType.property) {
    const part = parent.parts?.[path.Name];
    if (!part) throw new Refusal("ApiNotFound", `${parent.kind}.${path.Name}`);
    return part();
  }
  if (path.Name === "GetItem" && parent.byKey) return byKey(parent, String(values[0]));
  const made = call(parent, path.Name, values);
  return isNode(made) ? made : null;
}

function byKey(parent: Node, key: string): Node {
  const found = parent.byKey?.(key);
  if (!found) throw new Refusal("ItemNotFound", `${parent.kind}.getItem`);
  return found;
}

function call(node: Node, name: string, values: readonly unknown[]): unknown {
  const ask = node.ask?.[name];
  // The wire is untyped: a call gets what the client sent.
  if (ask) return ask(...(values as never[]));
  const act = node.act?.[name];
  if (!act) throw new Refusal("ApiNotFound", locationOf(node, name));
  checkOpen(node, name);
  return act(...(values as never[]));
}

function checkOpen(node: Node, name: string): void {
  if (node.sheet?.isProtected && !node.allows?.(name))
    throw new Refusal("AccessDenied", locationOf(node, name));
}

const locationOf = ({ kind }: Node, name: string): string =>
  `${kind}.${name[0]?.toLowerCase()}${name.slice(1)}`;

function perform(node: Node | null, action: Action, values: readonly unknown[]): unknown {
  // What is asked of a null object gives null, and changes nothing.
  if (!node) return null;
  switch (action.ActionType) {
    case actionType.instantiate:
      return node.head?.() ?? {};
    case actionType.query:
      return queried(node, action.QueryInfo?.Select ?? []);
    case actionType.set:
      return put(node, action.Name, values[0]);
    default:
      return call(node, action.Name, values) ?? null;
  }
}

function put(node: Node, name: string, value: unknown): null {
  const write = node.write?.[name];
  if (!write) throw new Refusal("ApiNotFound", locationOf(node, name));
  checkOpen(node, name);
  write(value as never);
  return null;
}

/** The properties that were loaded, "protection/protected" nested; a collection gives its items. */
function queried(node: Node, select: readonly string[]): unknown {
  if (node.items) return { _Items: node.items().map((item) => queried(item, select)) };
  const told: Record<string, unknown> = { ...node.head?.() };
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [first = "", ...rest] = path.split("/");
    if (rest.length > 0) nested.set(first, [...(nested.get(first) ?? []), rest.join("/")]);
    else told[wireName(first)] = readOne(node, first);
  }
  for (const [name, paths] of nested) {
    const part = node.parts?.[wireName(name)]?.();
    told[wireName(name)] = part ? queried(part, paths) : null;
  }
  return told;
}

const wireName = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}`;

function readOne(node: Node, name: string): unknown {
  const read = node.read?.[wireName(name)];
  if (!read) throw new Refusal("ApiNotFound", `${node.kind}.${name}`);
  return read();
}
