import Papa from "papaparse";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { defaultRegister } from "../../../src/domain/member/register";
import { readTableFile } from "../../../src/hosts/table-files/read-table-file";
import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import { usualChoices } from "../../../src/usecases/import-survey/import-request";
import { previewImport } from "../../../src/usecases/import-survey/preview-import";
import { seededRandom } from "../data/random";
import { workbookBytes } from "../data/workbook-bytes";
import { timed, type Timing } from "../timing";
import type { TaskOptions } from "./options";

const amounts = { answers: 5_000, questions: 100 } as const;

/** An export of Google Forms: ten questions that are used, the others kept beside them. */
function surveyRows(): readonly (readonly string[])[] {
  const random = seededRandom(6);
  const asked = [
    "Timestamp",
    "Email Address",
    "Your country",
    "Which workshop did you attend?",
    "Which follow-up actions did you take?",
    "Did you observe direct effects?",
    "Has a modernization project been started?",
    "How would you rate the workshop (1 = poor, 5 = excellent)?",
    "Any other comments",
  ];
  const others = Array.from({ length: amounts.questions - asked.length }, (_, at) => `Question ${at + 1}`);
  const rows = Array.from({ length: amounts.answers }, (_, at): readonly string[] => [
    `5/${1 + (at % 28)}/2018 9:00:00`,
    "who@customs.example",
    random.pick(defaultRegister).name,
    `Regional Workshop ${random.below(13)} (Oct. 2017)`,
    random.pick(["Submitted reports", "Submitted reports, Made recommendations", "Others"]),
    random.pick(["Yes", "No", ""]),
    random.pick(["Yes", "No"]),
    String(1 + random.below(5)),
    random.chance(30) ? "Thank you, it was useful" : "",
    ...others.map((_other, place) => `Answer ${place}`),
  ]);
  return [[...asked, ...others], ...rows];
}

const csvBytes = (): Uint8Array => new TextEncoder().encode(Papa.unparse(surveyRows() as string[][])); // it only reads
const xlsxBytes = (): Uint8Array =>
  workbookBytes([
    { name: "Answers", visibility: "visible", isProtected: false, rows: surveyRows(), merges: [] },
  ]);

const importing =
  (name: string, bytesOf: () => Uint8Array) =>
  async ({ often }: TaskOptions): Promise<Timing> => {
    const bytes = bytesOf();
    return timed(async () => {
      const { records } = await previewImport({
        file: await readTableFile(name, bytes),
        snapshot: { sheets: [] },
        today: calendarDate("2018-12-31"),
        choices: usualChoices,
      });
      if (records.length !== amounts.answers) throw new Error(`${records.length} records were read`);
    }, often);
  };

/** A file's bytes to the preview of its import into an empty workbook. */
export const importCsv = importing("answers.csv", csvBytes);
export const importXlsx = importing("answers.xlsx", xlsxBytes);

/** The same bytes to rows of texts, and no further. */
export async function parseByPapa({ often }: TaskOptions): Promise<Timing> {
  const bytes = csvBytes();
  return timed(() => Papa.parse<string[]>(new TextDecoder().decode(bytes)).data.length, often);
}

/** The same bytes to sheets, and no further. */
export async function readXlsxAlone({ often }: TaskOptions): Promise<Timing> {
  const bytes = xlsxBytes();
  return timed(() => openXlsx(bytes).read(), often);
}
