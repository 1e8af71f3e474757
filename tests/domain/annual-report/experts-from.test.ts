import { expertsText, readExperts } from "../../../src/domain/annual-report/experts-from";

test.each([
  ["Japan 1, China 2", "Japan 1, China 2"],
  ["ROCB (Japan) 1; China: 1", "ROCB (Japan) 1, China 1"],
  ["2 experts from India and 1 from Fiji", "India 2, Fiji 1"],
  ["Korea x 3", "Korea 3"],
  ["Poland", "Poland 1"],
  ["Phoenix 2", "Phoenix 2"],
  ["China (2)", "China 2"],
  ["", ""],
  ["-", ""],
])("%j is %j", (text, read) => expect(expertsText(readExperts(text))).toBe(read));
