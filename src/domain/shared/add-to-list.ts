/**
 * Puts an item at the end of a key's list, and makes the list with the first. In place: a new list for each item takes the
 * square of a long list's length, which a file of one name in all rows makes minutes.
 */
export function addToList<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
