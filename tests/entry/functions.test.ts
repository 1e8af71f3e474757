import { functionsMetadata } from "../../scripts/manifest-functions";
import type * as Functions from "../../src/entry/functions";

const associated = new Map<string, (...given: unknown[]) => unknown>();

class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

let functions: typeof Functions;

beforeAll(async () => {
  Object.assign(globalThis, {
    CustomFunctions: {
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
      Error: CellError,
      associate: (id: string, implementation: () => unknown) => associated.set(id, implementation),
    },
  });
  functions = await import("../../src/entry/functions");
});

const thrownBy = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    return error;
  }
};

test("every function in the metadata is associated, and no other", async () => {
  const { functions: known } = await functionsMetadata("src/entry/functions.ts", "https://rsp.example.org");
  expect([...associated.keys()].sort()).toEqual(known.map(({ id }) => id).sort());
  expect(known.map(({ id }) => id).sort()).toEqual([
    "DUE",
    "MEMBER",
    "MET",
    "MILESTONE",
    "PROGRESS",
    "STATUS",
    "TARGET",
  ]);
});

test("every function and every argument says what it is for, and where help is", async () => {
  const { functions: known } = await functionsMetadata("src/entry/functions.ts", "https://rsp.example.org");
  for (const { id, description, helpUrl, parameters } of known) {
    expect(description.length).toBeGreaterThan(20);
    expect(helpUrl).toBe(`https://rsp.example.org/help.html#${id.toLowerCase()}`);
    expect(parameters.length).toBeGreaterThan(0);
    expect(parameters.filter((each) => each.description.length < 8)).toEqual([]);
    // Excel hands over as many arguments as the metadata names.
    expect(associated.get(id)?.length).toBeGreaterThanOrEqual(1);
  }
});

test("cells get plain values, and arrays where a function spills", () => {
  expect(functions.met("At least 5 workshops", 5, null)).toBe(true);
  expect(functions.progress("At least 5 workshops", 4)).toBe(0.8);
  expect(functions.status("At least 5 workshops", 5, null, null, null, null)).toBe("Achieved");
  expect(functions.member("Viet Nam")).toBe("Vietnam");
  expect(functions.due("June 2020")).toBe(44012);
  expect(functions.milestone("1.2.2 - 1st and 2nd milestones")).toEqual([["1.2.2/1"], ["1.2.2/2"]]);
  expect(functions.target("At least 5 workshops")[0]).toEqual(["Asks", "at least 5 workshops"]);
});

test("what cannot be answered is thrown as Excel's own error, with the reason", () => {
  expect(thrownBy(() => functions.met("soon", 5))).toEqual(
    new CellError("#VALUE!", 'The target "soon" could not be read: it gives no figure.'),
  );
  expect(thrownBy(() => functions.due("On-going"))).toEqual(
    new CellError("#N/A", "On-going: there is no last day."),
  );
});
