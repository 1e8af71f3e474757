import { storedFormula } from "../../../../src/hosts/xlsx-file/change/newer-functions";

test.each([
  ["SUM(A1:A9)", "SUM(A1:A9)"],
  ["IFNA(A1,0)", "_xlfn.IFNA(A1,0)"],
  ["ifs(A1,1,TRUE,2)", "_xlfn.ifs(A1,1,TRUE,2)"],
  ["XLOOKUP(1,A:A,XMATCH(2,B:B))", "_xlfn.XLOOKUP(1,A:A,_xlfn.XMATCH(2,B:B))"],
  ["SORT(UNIQUE(FILTER(A:A,B:B>1)))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(_xlfn._xlws.FILTER(A:A,B:B>1)))"],
  ["SORTBY(A:A,B:B)", "_xlfn.SORTBY(A:A,B:B)"],
  ["DAYS(A1,B1)+DAYS360(A1,B1)", "_xlfn.DAYS(A1,B1)+DAYS360(A1,B1)"],
  ["STDEV.S(A:A)", "_xlfn.STDEV.S(A:A)"],
  ["_xlfn.IFNA(A1,0)", "_xlfn.IFNA(A1,0)"],
  ['"IFNA("&A1', '"IFNA("&A1'],
  ["'IFNA(x)'!A1+'Director''s IFS('!A1", "'IFNA(x)'!A1+'Director''s IFS('!A1"],
  ["CONCAT+MYCONCAT(1)+My.IFS(1)", "CONCAT+MYCONCAT(1)+My.IFS(1)"],
  ["LET(x,A1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
  ["x+LET( X ,{1,2},SUM(x))+x", "x+_xlfn.LET( _xlpm.X ,{1,2},SUM(_xlpm.x))+x"],
  [
    "LET(f,LAMBDA(a,b,a+b),f(1,2))",
    "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b),_xlpm.f(1,2))",
  ],
  ['LET(x,1,x&"x")', '_xlfn.LET(_xlpm.x,1,_xlpm.x&"x")'],
])("%s is kept as %s", (typed, stored) => {
  expect(storedFormula(typed)).toBe(stored);
});

test("a long formula without an end is read at once", () => {
  for (const text of ["LET(", '"', "a.", "("])
    expect(storedFormula(text.repeat(8_000)).length).toBeGreaterThan(7_999);
});
