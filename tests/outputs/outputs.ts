import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import { usualStatusStyles } from "../../src/sheets/palette";
import { annualReportDocx } from "../../src/hosts/word-file/annual-report-docx";
import { copiedText } from "../../src/ui/parts/copied-text";
import { kpiMail } from "../../src/ui/screens/kpi/kpi-mail";
import { surveyWords } from "../../src/ui/words/surveys";
import { annualReportOf } from "../../src/usecases/drawing/annual-report";
import { answersAbout } from "../../src/usecases/kpi-attention";
import type { PlanPicture } from "../../src/usecases/plan-picture";
import { run } from "../cli/a-machine";

/** What a hostile workbook gives the outputs to work with. */
export interface HostileWorld {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly picture: PlanPicture;
  /** Every hostile text that the workbook holds. */
  readonly texts: readonly string[];
}

type Left = readonly (string | Uint8Array)[];

/** A way by which something of a workbook leaves the product. */
export interface Output {
  readonly name: string;
  readonly kind: "terminal" | "json" | "csv" | "clipboard" | "word" | "workbook" | "calendar";
  /** Files of src that let it out: one that is in no list here fails a test. */
  readonly through: readonly string[];
  readonly make: (world: HostileWorld) => Promise<Left>;
}

const told = async (words: readonly string[], { files }: HostileWorld): Promise<Left> => {
  const { out, error } = await run(words, files);
  return [out, error].filter((text) => text !== "");
};
const written = async (words: readonly string[], name: string, { files }: HostileWorld): Promise<Left> => {
  const bytes = (await run(words, files)).written.get(name);
  return bytes === undefined ? [] : [bytes];
};

const into = ["--into", "plan.xlsx", "--out", "out.xlsx", "--accept-proposals"];
const [main, importing, explaining] = ["src/cli/main.ts", "src/cli/import-command.ts", "src/cli/explain-command.ts"] as const; // prettier-ignore

/** Many files with hostile names, of which one is read. */
const many = ["in", "--out", "r.xlsx"];
const together = ({ files, ...world }: HostileWorld): HostileWorld => {
  const hostile = world.texts.map(
    (text, at) => [`in/${text.replaceAll("/", "_")}${at}.xlsx`, new Uint8Array([at])] as const,
  );
  const { "plan.xlsx": plan = new Uint8Array() } = files;
  return {
    ...world,
    files: {
      ...Object.fromEntries(hostile),
      [`in/${(world.texts[0] ?? "").replaceAll("/", "_")}.xlsx`]: plan,
    },
  };
};
const asking = "src/cli/commands/ask-command.ts";
const collecting = "src/cli/commands/collect-command.ts";
const owners = ["ask", "plan.xlsx", "--to", "owners", "--round", "=1+1 \u202E;BEGIN:VEVENT", "--due", "2027-01-01", "--dir", "ask", "--out", "out.xlsx"]; // prettier-ignore

/** What ask wrote, of one ending. */
const askedFiles = async ({ files }: HostileWorld, ending: string): Promise<Uint8Array[]> =>
  [...(await run(owners, files)).written].flatMap(([name, bytes]) =>
    name.startsWith("ask/") && name.endsWith(ending) ? [bytes] : [],
  );

/** The questions to hostile owners, sent back with hostile answers. */
async function returned(world: HostileWorld): Promise<HostileWorld> {
  const { written: asked } = await run(owners, world.files);
  const back: (readonly [string, Uint8Array])[] = [];
  for (const [name, bytes] of asked)
    if (name.endsWith(".xlsx") && name !== "out.xlsx")
      back.push([
        `back/${name}`,
        await answeredWith(bytes, world.texts[back.length % world.texts.length] ?? ""),
      ]);
  return {
    ...world,
    files: { "out.xlsx": asked.get("out.xlsx") ?? new Uint8Array(), ...Object.fromEntries(back) },
  };
}

async function answeredWith(bytes: Uint8Array, text: string): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  const [sheet] = (await workbook.read()).sheets;
  const rows = sheet?.rows ?? [];
  const heading = rows.findIndex((row) => row.includes("Answer"));
  const column = (rows[heading] ?? []).indexOf("Answer");
  const answers = ["delivered", text].map((becomes, at) => ({
    row: heading + 1 + at,
    column,
    was: null,
    becomes,
  }));
  const cells = answers.filter(({ row }) => row < rows.length);
  await workbook.apply([{ kind: "patch", sheet: sheet?.name ?? "", cells }]);
  return workbook.bytes();
}

const consolidating = "src/cli/commands/consolidate-command.ts";

/** Every output there is. A new one is a line here; tests/outputs/outputs.test.ts finds the file that lets it out. */
export const outputs: readonly Output[] = [
  { name: "check", kind: "terminal", through: [main], make: (world) => told(["check", "plan.xlsx"], world) },
  {
    name: "check --json",
    kind: "json",
    through: [main],
    make: (world) => told(["check", "plan.xlsx", "--json"], world),
  },
  {
    name: "report",
    kind: "terminal",
    through: [main],
    make: (world) => told(["report", "plan.xlsx"], world),
  },
  {
    name: "report --json",
    kind: "json",
    through: [main],
    make: (world) => told(["report", "plan.xlsx", "--json"], world),
  },
  {
    name: "report --csv",
    kind: "csv",
    through: [main],
    make: (world) => written(["report", "plan.xlsx", "--csv", "k.csv"], "k.csv", world),
  },
  {
    name: "report --out",
    kind: "workbook",
    through: [main],
    make: (world) => written(["report", "plan.xlsx", "--out", "o.xlsx"], "o.xlsx", world),
  },
  {
    name: "export --data",
    kind: "csv",
    through: ["src/cli/commands/export-command.ts"],
    make: async ({ files }) =>
      [...(await run(["export", "plan.xlsx", "--data", "d"], files)).written].flatMap(([name, bytes]) =>
        name.endsWith(".csv") ? [bytes] : [],
      ),
  },
  { name: "ask", kind: "terminal", through: [asking], make: (world) => told(owners, world) },
  {
    name: "ask --json",
    kind: "json",
    through: [asking],
    make: (world) => told([...owners, "--json"], world),
  },
  {
    name: "ask --dir, workbooks",
    kind: "workbook",
    through: [asking, "src/ui/screens/ask/ask-part.tsx"],
    make: (world) => askedFiles(world, ".xlsx"),
  },
  {
    name: "ask --dir, mails",
    kind: "terminal",
    through: [asking],
    make: async (world) => (await askedFiles(world, ".txt")).map((bytes) => new TextDecoder().decode(bytes)),
  },
  {
    name: "ask --dir, due days",
    kind: "calendar",
    through: [asking],
    make: (world) => askedFiles(world, ".ics"),
  },
  {
    name: "collect",
    kind: "terminal",
    through: [collecting],
    make: async (world) => told(["collect", "--into", "out.xlsx", "back"], await returned(world)),
  },
  {
    name: "collect --json",
    kind: "json",
    through: [collecting],
    make: async (world) => told(["collect", "--into", "out.xlsx", "back", "--json"], await returned(world)),
  },
  {
    name: "collect --into",
    kind: "workbook",
    through: [collecting],
    make: async (world) =>
      written(
        ["collect", "--into", "out.xlsx", "back", "--out", "into.xlsx"],
        "into.xlsx",
        await returned(world),
      ),
  },
  {
    name: "consolidate",
    kind: "terminal",
    through: [consolidating],
    make: (world) => told(["consolidate", ...many], together(world)),
  },
  {
    name: "consolidate --json",
    kind: "json",
    through: [consolidating],
    make: (world) => told(["consolidate", ...many, "--json"], together(world)),
  },
  {
    name: "consolidate --out",
    kind: "workbook",
    through: [consolidating, "src/ui/screens/reports/many-part.tsx"],
    make: (world) => written(["consolidate", ...many], "r.xlsx", together(world)),
  },
  {
    name: "consolidate --data",
    kind: "csv",
    through: [consolidating],
    make: async (world) =>
      [...(await run(["consolidate", ...many, "--data", "d"], together(world).files)).written].flatMap(
        ([name, bytes]) => (name.endsWith(".csv") ? [bytes] : []),
      ),
  },
  {
    name: "import",
    kind: "terminal",
    through: [importing],
    make: (world) => told(["import", "answers.csv", ...into], world),
  },
  {
    name: "import --json",
    kind: "json",
    through: [importing],
    make: (world) => told(["import", "answers.csv", ...into, "--json"], world),
  },
  {
    name: "import --out",
    kind: "workbook",
    through: [importing],
    make: (world) => written(["import", "answers.csv", ...into], "out.xlsx", world),
  },
  {
    name: "import of figures",
    kind: "terminal",
    through: [importing],
    make: (world) => told(["import", "figures.csv", ...into], world),
  },
  {
    name: "import of figures --json",
    kind: "json",
    through: [importing],
    make: (world) => told(["import", "figures.csv", ...into, "--json"], world),
  },
  {
    name: "explain",
    kind: "json",
    through: [explaining],
    make: async ({ texts }) => {
      const input = texts.map((text) => JSON.stringify(text)).join("\n");
      const kinds = ["target", "milestone", "timeframe", "member"];
      const ran = await Promise.all(
        kinds.map((kind) => run(["explain", "--kind", kind, "--ndjson"], {}, input)),
      );
      return ran.flatMap(({ out }) => out.trim().split("\n"));
    },
  },
  {
    name: "a refusal",
    kind: "terminal",
    through: [main],
    make: async (world) =>
      (await Promise.all(world.texts.map((text) => told(["report", text], world)))).flat(),
  },
  {
    name: "a KPI for a mail",
    kind: "clipboard",
    through: ["src/ui/screens/kpi/kpi-page.tsx"],
    make: async ({ picture }) =>
      picture.report.results.map((result) =>
        copiedText(
          kpiMail({
            result,
            answers: answersAbout(picture, result),
            report: picture.report,
            statusStyles: usualStatusStyles,
          }),
        ),
      ),
  },
  {
    name: "who has not answered, and an answer in words",
    kind: "clipboard",
    through: [
      "src/ui/screens/import/summary/survey-summary-view.tsx",
      "src/ui/screens/import/summary/over-rounds.tsx",
    ],
    make: async ({ texts }) => [
      copiedText(texts.join("\n")),
      ...texts.map((text) => copiedText(surveyWords.quoted(text, text))),
    ],
  },
  {
    name: "the annual report in Word",
    kind: "word",
    through: ["src/ui/screens/reports/word-part.tsx"],
    make: async ({ picture }) => [await annualReportDocx(annualReportOf(picture))],
  },
];

/** Files that let something out in which no text of a workbook's is put together, and why. */
export const others: Readonly<Record<string, string>> = {
  "src/ui/parts/copy-button.tsx": "the door to the clipboard: it lets copiedText through only",
  "src/ui/parts/download.ts": "the door to the downloads",
  "src/ui/check/check-panel.tsx": "the report of the self-test has no cell of the user's in it",
  "src/workbench/use-workbench.ts":
    "the workbook itself, as edited: tests/hosts/grid/typed-at-random.test.ts",
  "src/entry/backup.ts": "a copy of the workbook, byte for byte",
  "src/entry/machine.ts": "the command line's machine, which is given what main lets out",
  "src/entry/cli.ts": "what is said where standard output cannot be written",
  "src/entry/message-dialog.ts": "a problem's words in the address of our own page",
  "src/hosts/disk/write-files.ts": "bytes that are given to it",
};
