import { partsOf, partText, putText } from "../../../../src/hosts/xlsx-file/package/parts";
import { compression } from "../../../../src/hosts/xlsx-file/zip/compression";
import { pack } from "../../../../src/hosts/xlsx-file/zip/pack";

afterEach(() => jest.restoreAllMocks());

test("a small part is unpacked once, however often it is asked for; written anew it says the new", () => {
  const parts = partsOf([pack("xl/styles.xml", new TextEncoder().encode("<a/>"))]);
  const unpacked = jest.spyOn(compression, "inflate");
  expect([partText(parts, "xl/styles.xml"), partText(parts, "XL/Styles.xml")]).toEqual(["<a/>", "<a/>"]);
  expect(unpacked).toHaveBeenCalledTimes(1);
  const draft = new Map(parts);
  putText(draft, "xl/styles.xml", "<b/>");
  expect([partText(draft, "xl/styles.xml"), partText(parts, "xl/styles.xml")]).toEqual(["<b/>", "<a/>"]);
});

test("the text of a long sheet is not kept in memory", () => {
  const parts = partsOf([pack("xl/worksheets/sheet1.xml", new Uint8Array(300_000).fill(32))]);
  const unpacked = jest.spyOn(compression, "inflate");
  partText(parts, "xl/worksheets/sheet1.xml");
  partText(parts, "xl/worksheets/sheet1.xml");
  expect(unpacked).toHaveBeenCalledTimes(2);
});
