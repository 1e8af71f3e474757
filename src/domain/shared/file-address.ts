/** Excel follows no longer ones. */
const longest = 2000;

/**
 * A relative path as an address that a link can hold: every part is encoded, so a name can start no scheme, query or
 * fragment. fileAddress("../north/Fiji #1.xlsx") -> "../north/Fiji%20%231.xlsx"; undefined where no address can hold it.
 */
export function fileAddress(path: string): string | undefined {
  if (path === "" || /^[/\\]|\p{Surrogate}/u.test(path)) return undefined;
  const address = path.split("/").map(encodeURIComponent).join("/");
  return address.length > longest ? undefined : address;
}
