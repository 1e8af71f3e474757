import { readFormula } from "../../../../src/hosts/xlsx-file/formula/read-formula";

test.each([
  "1",
  "L1+1",
  "-L2^2%",
  'IF(A1>=2,"a""b","")',
  "SUM(2:3)+SUM(A:$C)",
  "SUM((A1:B2,D4))",
  "A1:B2 B1:C3",
  "SUM(A1,,B2)",
  "'It''s'!A1+Plan!$B$2",
  "#REF!+1",
  "{1,2;-3,TRUE}",
  "OFFSET(A1,1,1):B9",
  "LET(x,A1,x+1)",
  "(1+MAX(1,2))*3",
  "[1]Other!A1",
  "TRUE",
  " A1 ",
])("Excel reads =%s", (formula) => expect(readFormula(formula).kind).toBe("read"));

test.each([
  ["", "nothing"],
  ["   ", "nothing"],
  ["L1+", "missing at its end"],
  ["SUM(L2;L3)", "comma"],
  ["=1", "“=”"],
  ["L2**2", "“*”"],
  ["SUM(L2", "not closed"],
  ["SUM(L2))", "“)”"],
  ["(1,2)", "“,”"],
  ['"a', '“"”'],
  ["1:A2", "both"],
  ["A1#", "“#”"],
  ["@A1", "“@”"],
  ["#REF+1", "“#”"],
  ["A1 2", "“2”"],
  ["XFE1", "no cell"],
  ["A1048577", "no cell"],
  ["Plan!", "names no cell"],
  ["{A1}", "constants"],
  ["Plan[Target]", "table"],
  ["[Other.xlsx]Plan!A1", "table"],
  [`"${"x".repeat(256)}"`, "255"],
  ["ABS(".repeat(65) + "1" + ")".repeat(65), "64"],
  [`SUM(${"1,".repeat(255)}1)`, "255"],
  ["1+".repeat(4096) + "1", "8,192"],
])("Excel does not read =%s", (formula, issue) =>
  expect(readFormula(formula)).toMatchObject({ kind: "unread", issue: expect.stringContaining(issue) }),
);

test("the sheets that a formula names", () => {
  expect(readFormula("'It''s'!A1+Plan!B2+SUM('One:Two words'!C3)")).toEqual({
    kind: "read",
    sheets: ["It's", "Plan", "One", "Two words"],
    functions: ["SUM"],
    hasSignedPower: false,
    needsArray: false,
    givesSeveral: false,
  });
});

test.each([
  "SUM((L1:L3>1)*1)",
  "SUM(LEN(A1:A3))",
  "MAX(IF(A1:A3>1,B1:B3))",
  "SUM(COUNTIF(A:A,B1:B3))",
  "INDEX(B1:B3,MATCH(1,(A1:A3=C1)*(B1:B3>2),0))",
  "SUM(-A1:A3)",
  "SUM(ROUND(Plan!A1:A3,0))",
  "AVERAGE(VLOOKUP(A1:A3,D:E,2,FALSE))",
  "COUNT(UNIQUE(A1:A9))",
])("=%s works through cells one by one, and gives one value", (formula) =>
  expect(readFormula(formula)).toMatchObject({ needsArray: true, givesSeveral: false }),
);

test.each([
  "SUM(L1:L3)",
  "SUMPRODUCT((A1:A9=1)*(B1:B9))",
  "COUNTIFS(A:A,1,B:B,C1)",
  "VLOOKUP(A1,D:E,2,FALSE)",
  "IF(SUM(A1:A3)>2,A1,B1)",
  "-A1%",
  "SUM((A1:B2,D4))",
  "ROWS(A1:A3)*2",
  'TEXTJOIN(", ",TRUE,A1:A9)',
])("=%s needs no mark", (formula) =>
  expect(readFormula(formula)).toMatchObject({ needsArray: false, givesSeveral: false }),
);

test.each(["A1:A3", "A1:A3*2", "Plan!A1:B2", "LEN(A1:A3)", "FILTER(A1:A9,B1:B9)", "(A1:A3)", "-A1:A3"])(
  "=%s gives several values",
  (formula) => expect(readFormula(formula)).toMatchObject({ givesSeveral: true }),
);

test("no text throws", () => {
  const marks = [
    "(",
    ")",
    "{",
    "}",
    ",",
    ";",
    ":",
    "!",
    "'",
    '"',
    "#",
    "A1",
    "SUM(",
    "1",
    " ",
    "[",
    "]",
    "+",
    "%",
    "é",
  ];
  let seed = 7;
  const next = (): string => {
    seed = (seed * 48271) % 2147483647;
    return marks[seed % marks.length] ?? "";
  };
  for (let round = 0; round < 3000; round += 1)
    expect(["read", "unread"]).toContain(readFormula(Array.from({ length: 9 }, next).join("")).kind);
});
