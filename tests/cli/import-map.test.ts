import { readImportMap } from "../../src/cli/import-map";

const read = (value: unknown) => readImportMap(JSON.stringify(value), "map.json");

test("a map of headings alone, also of one that is called member", () => {
  expect([...read({ "Your country": "member" }).columns]).toEqual([["your country", "member"]]);
  expect([...read({ member: "member" }).columns]).toEqual([["member", "member"]]);
});

test("a map with parts says scales, rows of headings and the Member of the whole file", () => {
  const map = read({ scales: { "Level of need": "5-1" }, headerRows: { first: 2, last: 3 }, member: "Fiji" });
  expect(map).toMatchObject({ headerRows: { first: 2, last: 3 }, member: "Fiji" });
  expect([...map.scales]).toEqual([["level of need", "5-1"]]);
  expect(read({ headerRows: 4 }).headerRows).toEqual({ first: 4, last: 4 });
});

test.each([
  [{ scales: { Need: "strong" } }, 'write "1-5" where 5 is the strongest'],
  [{ headerRows: { first: 3, last: 1 } }, "it looks like"],
  [{ Need: "wish" }, 'has the role "wish"'],
])("%j is refused", (value, said) => {
  expect(() => read(value)).toThrow(said);
});
