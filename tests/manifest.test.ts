import { existsSync, readFileSync } from "node:fs";
import { baseAddress, developmentBase, manifestFor, manifestVersion, pageFor } from "../scripts/manifest";
import { ribbonCommands } from "../src/entry/ribbon";
import { childrenOf, parseXml, type XmlElement } from "../src/hosts/xlsx-file/xml/element-tree";

const source = readFileSync("manifest.xml", "utf8");
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const production = manifestFor(source, { base: "https://rsp.example.org/tracker", version });

/** The children that an element may have, in the order in which Office wants them. Source: Microsoft's schema, MS-OWEMXML. */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description"],
    ...["IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements"],
    ...["DefaultSettings", "Permissions", "VersionOverrides"],
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["AllFormFactors", "DesktopFormFactor"],
  AllFormFactors: ["ExtensionPoint"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["Script", "Page", "Metadata", "Namespace", "OfficeTab"],
  OfficeTab: ["Group"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Icon: ["Image"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  Images: ["Image"],
  Urls: ["Url"],
  ShortStrings: ["String"],
  LongStrings: ["String"],
  Hosts: ["Host"],
  Requirements: ["Sets"],
  Sets: ["Set"],
  DefaultSettings: ["SourceLocation"],
  Script: ["SourceLocation"],
  Page: ["SourceLocation"],
  Metadata: ["SourceLocation"],
};

const all = (element: XmlElement): readonly XmlElement[] => [element, ...element.children.flatMap(all)];
const elements = (text: string): readonly XmlElement[] => all(parseXml(text));
const named = (name: string, text = source): readonly XmlElement[] =>
  elements(text).filter((element) => element.name === name);
const textIn = ({ openEnd, closeStart }: XmlElement, text = source): string =>
  text.slice(openEnd, closeStart).trim();
const textOf = (name: string, text = source): readonly string[] =>
  named(name, text).map((element) => textIn(element, text));
const values = (text: string): readonly string[] =>
  elements(text).flatMap(({ attributes }) => attributes.get("DefaultValue") ?? []);
const resources = elements(source).filter(
  ({ attributes, prefix }) => prefix === "bt:" && attributes.has("id"),
);

function disorder(text: string): readonly string[] {
  return elements(text).flatMap(({ name, children }) => {
    const places = children.map((child) => (orders[name] ?? []).indexOf(child.name));
    return places.some((place, at) => place < 0 || place < (places[at - 1] ?? 0))
      ? [`${name}: ${children.map((child) => child.name).join(" ")}`]
      : [];
  });
}

const sizeOf = (png: Uint8Array): readonly number[] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

test("elements stand in the order that Office wants", () => {
  expect(disorder(source)).toEqual([]);
  const moved = source.replace(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1");
  expect(disorder(moved)).toHaveLength(1);
});

test("every resid resolves, once, and is 32 characters at most", () => {
  const ids = resources.map(({ attributes }) => attributes.get("id") ?? "");
  const asked = elements(source).flatMap(({ attributes }) => attributes.get("resid") ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(asked.filter((resid) => !ids.includes(resid))).toEqual([]);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
  expect(ids.filter((id) => !asked.includes(id))).toEqual([]);
});

test("short strings are 125 characters at most, long ones 250", () => {
  const longest = (name: string) =>
    named(name)
      .flatMap((list) => childrenOf(list, "String"))
      .map(({ attributes }) => attributes.get("DefaultValue")?.length ?? 0);
  expect(Math.max(...longest("ShortStrings"))).toBeLessThanOrEqual(125);
  expect(Math.max(...longest("LongStrings"))).toBeLessThanOrEqual(250);
});

test("every address is https", () => {
  expect(values(source).filter((value) => value.startsWith("http:"))).toEqual([]);
  expect(values(source).filter((value) => value.startsWith("https:")).length).toBeGreaterThan(25);
});

test("the version has four numbers, those of package.json", () => {
  expect(textOf("Version")).toEqual([manifestVersion(version)]);
  expect(textOf("Version")[0]).toMatch(/^\d{1,5}(?:\.\d{1,5}){3}$/);
  expect(manifestVersion("2.10.3-beta.1")).toBe("2.10.3.0");
});

test("the id is a GUID and stays what it is", () => {
  expect(textOf("Id")).toEqual(["0c5729ed-7a7f-4139-974c-436a78a46d5d"]);
});

test("it is for workbooks, from ExcelApi 1.9 on, without a shared runtime", () => {
  const hosts = named("Host").map(({ attributes }) => attributes.get("Name") ?? attributes.get("xsi:type"));
  expect(hosts).toEqual(["Workbook", "Workbook"]);
  const [set] = named("Set");
  expect([set?.attributes.get("Name"), set?.attributes.get("MinVersion")]).toEqual(["ExcelApi", "1.9"]);
  expect(named("Set")).toHaveLength(1);
  expect(named("Runtimes")).toEqual([]);
  expect(textOf("Permissions")).toEqual(["ReadWriteDocument"]);
});

test("it says where help is, in a page that there is", () => {
  const [support] = named("SupportUrl");
  expect(support?.attributes.get("DefaultValue")).toBe(`${developmentBase}/help.html`);
});

test("the pages it names are there, but for the task pane's own", () => {
  const pages = values(source).flatMap((value) => /\/([a-z-]+\.html)/.exec(value)?.[1] ?? []);
  const missing = [...new Set(pages)].filter((page) => !existsSync(`src/pages/${page}`));
  expect(missing.filter((page) => page !== "taskpane.html")).toEqual([]);
});

test("its pictures are there, each of the size that it is named for", () => {
  const images = named("Images").flatMap((list) => childrenOf(list, "Image"));
  const sized = new Map(
    images.map(({ attributes }) => [attributes.get("id"), attributes.get("DefaultValue")]),
  );
  const asked = named("Icon").flatMap((icon) => childrenOf(icon, "Image"));
  for (const { attributes } of asked) {
    const file = sized.get(attributes.get("resid"))?.replace(`${developmentBase}/`, "") ?? "";
    const size = Number(attributes.get("size"));
    expect([file, ...sizeOf(readFileSync(file))]).toEqual([file, size, size]);
  }
  const buttons = named("Icon").map((icon) =>
    childrenOf(icon, "Image").map(({ attributes }) => attributes.get("size")),
  );
  expect(buttons.every((sizes) => ["16", "32", "80"].every((size) => sizes.includes(size)))).toBe(true);
});

test.each([
  ["IconUrl", 32],
  ["HighResolutionIconUrl", 64],
])("%s is a PNG of %d pixels", (name, size) => {
  const file = named(name)[0]?.attributes.get("DefaultValue")?.replace(`${developmentBase}/`, "") ?? "";
  expect(sizeOf(readFileSync(file))).toEqual([size, size]);
});

test("every icon comes in the nine sizes that Office asks for, each as large as its name says", () => {
  const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
  for (const name of ["icon", "import", "refresh"])
    for (const size of sizes)
      expect([name, ...sizeOf(readFileSync(`assets/${name}-${size}.png`))]).toEqual([name, size, size]);
});

test("every command that the ribbon names is a command of ours", () => {
  const commands = ribbonCommands({
    refresh: () => Promise.resolve(),
    tell: () => Promise.resolve(),
    patience: () => Promise.resolve(),
  });
  expect(textOf("FunctionName")).toEqual(Object.keys(commands));
});

test("the ribbon opens one pane, whichever button is used", () => {
  expect(new Set(textOf("TaskpaneId")).size).toBe(1);
  expect(named("Control")).toHaveLength(3);
});

test("a production build names its own address everywhere and nothing of this machine", () => {
  expect(production).not.toMatch(/localhost|development/i);
  expect(disorder(production)).toEqual([]);
  const elsewhere = values(production).filter(
    (value) => /^https?:/.test(value) && !value.startsWith("https://rsp.example.org/tracker/"),
  );
  expect(elsewhere).toEqual([]);
});

test("an address with signs that XML keeps for itself stays one address", () => {
  const built = manifestFor(source, { base: baseAddress("https://rsp.example.org/a&b/"), version });
  expect(named("SupportUrl", built)[0]?.attributes.get("DefaultValue")).toBe(
    "https://rsp.example.org/a&b/help.html",
  );
});

test.each([
  [undefined, developmentBase],
  ["", developmentBase],
  ["https://rsp.example.org", "https://rsp.example.org"],
  ["https://rsp.example.org/tracker//", "https://rsp.example.org/tracker"],
])("RSP_BASE_URL %p is taken as %s", (given, base) => {
  expect(baseAddress(given)).toBe(base);
});

test.each([
  "http://rsp.example.org",
  "rsp.example.org",
  "https://rsp.example.org/?a=1",
  "file:///c/rsp",
  "https://me@rsp.example.org",
])("RSP_BASE_URL %s is refused", (given) => {
  expect(() => baseAddress(given)).toThrow("https address");
});

test("a closed network has Office's libraries from its own address, and its pages allow that", () => {
  const page = (name: string) => readFileSync(`src/pages/${name}.html`, "utf8");
  const own = "https://rsp.example.org/office/office.js";
  expect(pageFor(page("functions"), own)).toContain(
    'src="https://rsp.example.org/office/custom-functions-runtime.js"',
  );
  expect(pageFor(page("commands"), own)).not.toContain("microsoft");
  expect(pageFor(page("commands"), own)).toContain("script-src 'self' https://rsp.example.org;");
  expect(pageFor(page("commands"), undefined)).toBe(page("commands"));
  expect(() => pageFor(page("commands"), "office.js")).toThrow("https address");
});
