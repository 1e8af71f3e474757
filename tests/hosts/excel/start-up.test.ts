import type { Timer } from "../../../src/hosts/excel/env";
import { savesFiles, type StartUp, themeOf, whenOfficeReady } from "../../../src/hosts/excel/start-up";

const never: Timer = () => () => undefined;
const atOnce: Timer = (task) => (task(), () => undefined);

const start = (host: unknown, timer: Timer = never): Promise<StartUp> =>
  whenOfficeReady({ office: { onReady: () => Promise.resolve({ host }) }, timeoutMs: 8_000, timer });

test("in Excel", async () => expect(await start("Excel")).toBe("excel"));

test.each([null, undefined, "Word"])("in no Excel: %s", async (host) =>
  expect(await start(host)).toBe("no-host"),
);

test("without Office's library there is no host", async () => {
  expect(await whenOfficeReady({ office: undefined, timeoutMs: 8_000, timer: never })).toBe("no-host");
});

test("a library that never answers is given up after the time that was given", async () => {
  const waited: number[] = [];
  const timer: Timer = (task, milliseconds) => (waited.push(milliseconds), atOnce(task, milliseconds));
  const office = { onReady: () => new Promise<never>(() => undefined) };
  expect(await whenOfficeReady({ office, timeoutMs: 8_000, timer })).toBe("timed-out");
  expect(waited).toEqual([8_000]);
});

test("a library that fails is as good as one that never answers", async () => {
  const office = { onReady: () => Promise.reject(new Error("blocked")) };
  expect(await whenOfficeReady({ office, timeoutMs: 8_000, timer: never })).toBe("timed-out");
});

test("the watchdog is called off by the answer", async () => {
  let isOff = false;
  await start("Excel", () => () => void (isOff = true));
  expect(isOff).toBe(true);
});

const system = (...yes: string[]) => ({
  matches: (query: string) => yes.some((part) => query.includes(part)),
});
const silent = { isOfficeDark: undefined, officeBackground: undefined };

test.each([
  [
    "high contrast wins over Office",
    { ...silent, isOfficeDark: true, ...system("forced-colors") },
    "high-contrast",
  ],
  ["Office's word wins over the system's", { ...silent, isOfficeDark: false, ...system("dark") }, "light"],
  ["Office's dark background", { ...silent, officeBackground: "#262626", ...system() }, "dark"],
  ["Office's light background", { ...silent, officeBackground: "#FFFFFF", ...system("dark") }, "light"],
  ["a background that is no colour", { ...silent, officeBackground: "Black", ...system("dark") }, "dark"],
  ["nothing from Office, a dark system", { ...silent, ...system("dark") }, "dark"],
  ["nothing from Office, a light system", { ...silent, ...system() }, "light"],
])("%s", (_, source, theme) => expect(themeOf(source)).toBe(theme));

test.each([
  ["PC", true],
  ["OfficeOnline", true],
  ["Mac", false],
  ["iOS", false],
])("a pane on %s can save files: %s", (platform, can) => expect(savesFiles(platform)).toBe(can));
