import { defaultRegister } from "../../../src/domain/member/register";

test("the region has 33 Members in four sub-regions, all active", () => {
  const count = (wanted: string) => defaultRegister.filter(({ subRegion }) => subRegion === wanted).length;
  expect(defaultRegister).toHaveLength(33);
  expect(
    ["East, Central and West Asia", "Pacific Islands", "South Asia", "Southeast Asia"].map(count),
  ).toEqual([9, 8, 6, 10]);
  expect(defaultRegister.every(({ active }) => active)).toBe(true);
});

test("no name stands for two Members", () => {
  const names = defaultRegister.flatMap(({ name, otherNames }) =>
    [name as string, ...new Set(otherNames)].map((text) => text.toLowerCase()),
  );
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test("the names fit a cell and its list: none holds a comma or semicolon", () => {
  expect(defaultRegister.flatMap(({ otherNames }) => otherNames).filter((name) => /[,;]/.test(name))).toEqual(
    [],
  );
});
