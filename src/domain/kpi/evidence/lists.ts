/**
 * Many short lists of numbers in two arrays: list 3 is what stands in `items` from `start[3]` up to, but without,
 * `start[4]`. A million lists are two arrays, not a million.
 */
export interface Lists {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

const none = new Int32Array(0);

/** One of the lists, not copied; empty where there is none of that number. */
export const listAt = ({ start, items }: Lists, number: number | undefined): Int32Array =>
  number === undefined ? none : items.subarray(start[number], start[number + 1]);

/** Lists that are filled one after the other. */
export interface OpenLists {
  /** Puts a number into the last list. */
  add(item: number): void;
  /** Puts a whole list of others into the last list. */
  addFrom(lists: Lists, number: number): void;
  /** Ends the last list. */
  end(): void;
  close(): Lists;
}

export function openLists(amount: number): OpenLists {
  const start = new Int32Array(amount + 1);
  let items = new Int32Array(Math.max(16, amount * 2));
  let length = 0;
  let lists = 0;
  const add = (item: number): void => {
    if (length === items.length) items = twiceAsLong(items);
    items[length] = item;
    length += 1;
  };
  return {
    add,
    addFrom: (other, number) => {
      const end = other.start[number + 1] ?? 0;
      for (let at = other.start[number] ?? 0; at < end; at += 1) add(other.items[at] ?? 0);
    },
    end: () => {
      lists += 1;
      start[lists] = length;
    },
    close: () => ({ start, items: items.subarray(0, length) }),
  };
}

function twiceAsLong(items: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(items.length * 2);
  longer.set(items);
  return longer;
}

/**
 * The other way round: from the actions of each row, the rows of each action, in the rows' order. A row that names
 * an action twice stands twice under it. `amount` is how many there are of what the items number.
 */
export function invertedLists({ start, items }: Lists, amount: number): Lists {
  const begin = startsOf(items, amount);
  const next = begin.slice();
  const inverted = new Int32Array(items.length);
  for (let list = 0; list + 1 < start.length; list += 1) {
    const end = start[list + 1] ?? 0;
    for (let at = start[list] ?? 0; at < end; at += 1) {
      const item = items[at] ?? 0;
      const place = next[item] ?? 0;
      inverted[place] = list;
      next[item] = place + 1;
    }
  }
  return { start: begin, items: inverted };
}

/** Where the list of each item begins, by how often it stands in the lists. */
function startsOf(items: Int32Array, amount: number): Int32Array {
  const starts = new Int32Array(amount + 1);
  for (let at = 0; at < items.length; at += 1) {
    const next = (items[at] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let item = 0; item < amount; item += 1)
    starts[item + 1] = (starts[item + 1] ?? 0) + (starts[item] ?? 0);
  return starts;
}
