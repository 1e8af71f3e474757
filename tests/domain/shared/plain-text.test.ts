import fc from "fast-check";
import { plainText } from "../../../src/domain/shared/plain-text";

describe("the words of a text without the accidents of typing", () => {
  test("dashes, quotes, odd blanks and line breaks become the plain ones", () => {
    expect(plainText(" On–going\n(July)\u00A0“now”, it’s `so` ")).toBe("On-going (July) \"now\", it's 'so'");
  });

  test("a plain text stays as it is, a mark that cannot be seen changes nothing", () => {
    const sign = fc.constantFrom(..."aZ19/-`'\" \n–’«\u00A0\u00ADéﬁ½％");
    const words = fc.string({ unit: sign, maxLength: 12 });
    fc.assert(
      fc.property(words, (text) => {
        expect(plainText(`\u200B${text}`)).toBe(plainText(text));
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
  });
});
