import { everyKind } from "./every-kind";
import { errorsIn, hasValidator, type NamedFile, sayNotHere } from "./validator";

const batch = 40;
const batches = Array.from({ length: Math.ceil(everyKind.length / batch) }, (_, at) =>
  everyKind.slice(at * batch, (at + 1) * batch),
);

test("the tests make two hundred workbooks", () => {
  expect(everyKind.filter(({ original }) => original === undefined).length).toBeGreaterThanOrEqual(200);
});

if (!hasValidator) test("the validator is not here: no workbook was checked", sayNotHere);
else
  test.each(batches.map((files, at) => [at + 1, files] as const))(
    "workbooks of every kind open in Excel without a question, batch %i",
    async (_, files) => {
      const made: NamedFile[] = [];
      for (const { make, ...file } of files) made.push({ ...file, bytes: await make() });
      expect(errorsIn(made)).toEqual([]);
    },
    600_000,
  );
