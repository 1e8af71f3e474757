import ExcelJS from "exceljs";
import Papa from "papaparse";

/** Survey files as a person would choose them, written by code: one that is fine, one in disorder, and broken ones. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const head = [
  "Timestamp",
  "Email Address",
  "Your country",
  "Which workshop did you attend?",
  "Which follow-up actions did you take?",
  "Did you observe direct effects?",
  "Has a modernization project been started?",
  '"How would you rate the workshop (1 = poor, 5 = excellent)?"',
  "Any other comments",
  "Favourite colour",
].join(",");

const origin = "Regional Workshop on Rules of Origin (Oct. 2017)";

interface AnswerLine {
  readonly country: string;
  readonly score?: string;
  readonly comment?: string;
  readonly day?: number;
}

const line = ({ country, score = "4", comment = "", day = 1 }: AnswerLine): string =>
  `5/${day}/2018 9:00:00,who@customs.example,${country},${origin},Submitted reports,Yes,No,${score},${comment},blue`;

const csv = (name: string, text: string): ChosenFile => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(text, "utf8"),
});

const fine = ["Tonga", "Thailand", "Samoa", "Japan", "Nepal"].map((country) => line({ country }));

export const goodFile = csv("good.csv", [head, ...fine].join("\n"));

/** A slip of the pen, a name of several, a stranger, no name, a double, an odd score, markup and a formula. */
export const messyFile = csv(
  "messy.csv",
  [
    head,
    line({ country: "Tonga" }),
    line({ country: "Thailnad", day: 2 }),
    line({ country: "Narnia", day: 3 }),
    line({ country: "", day: 4 }),
    line({ country: "Japan and Samoa", day: 5 }),
    line({ country: "TONGA", day: 6, comment: "Again" }),
    line({ country: "Nepal", score: "9", comment: "<img src=x onerror=alert(1)>" }),
    line({ country: "<b>Fiji</b>", comment: "=1+1" }),
  ].join("\n"),
);

export const noMemberFile = csv(
  "no-member.csv",
  "Who,Need for training on origin\nAtlantis,High\nLemuria,Low\n",
);

/** A maker's own way: a grid behind ">>", the weakest at 5, a question that nobody needs. */
export const scaledFile = csv(
  "Needs_Survey2019.csv",
  [
    '"Submission Date","Your administration","Please rate your need >> Risk management","Please rate your need >> Drones","Favourite season","Submission IP","Submission ID"',
    '"Jan 15, 2019 9:03",Fiji,1,5,Spring,203.0.113.9,4561',
    '"Jan 16, 2019 10:15",Samoa,2,4,Autumn,203.0.113.8,4562',
    '"Jan 17, 2019 11:15",Tonga,4,9,,203.0.113.7,4563',
    '"Jan 18, 2019 11:15",Nepal,3,2,Summer,203.0.113.7,4564',
    '"Jan 19, 2019 11:15",Japan,5,3,Winter,203.0.113.7,4565',
  ].join("\n"),
);

/** Topics down, Members across, letters with their key above. */
export const acrossFile = csv(
  "Needs by topic.csv",
  [
    '"H = high, M = medium, L = low, - = no need",,,',
    "Topic,Fiji,Nepal,Number of H",
    "Procedures,,,",
    "Risk management,H,L,1",
    "Time release study,M,H,1",
    "Total,,,2",
  ].join("\n"),
);

/** One workshop's own evaluation: no Member, and the workshop stands in the file's name only. */
export const anonymousFile = csv(
  "Evaluation of the Regional workshop on drones(1-3).csv",
  [
    "ID,Start time,Completion time,Email,Name,How would you rate the workshop overall? (1-5),What did you like?",
    "1,5/13/2019 9:00,5/13/2019 9:05,anonymous,,5,The cases",
    "2,5/14/2019 9:00,5/14/2019 9:05,anonymous,,4,The group work",
    "3,5/15/2019 9:00,5/15/2019 9:05,anonymous,,N/A,",
  ].join("\n"),
);

export const needsFile = csv(
  "needs.csv",
  [
    "Member,Topic,Need level,Implemented,Date",
    "Tonga,Time release study,High,Yes,2018-05-01",
    "Japan,1-(a),Low,No,2018-05-02",
    "Fiji,Beekeeping,High,No,2018-05-03",
  ].join("\n"),
);

/** 1-(e) is asked for by several, and the sample plan has nothing for it in its log. */
export const unplannedFile = csv(
  "unplanned.csv",
  [
    "Member,Topic,Need level,Implemented,Date",
    "Tonga,1-(e),High,No,2018-05-01",
    "Japan,1-(e),Low,No,2018-05-02",
    "Fiji,1-(a),Medium,No,2018-05-03",
    "Fiji,Beekeeping,High,No,2018-05-03",
  ].join("\n"),
);

export const emptyFile = csv("empty.csv", "");
export const headingsFile = csv("headings.csv", head);
export const webPageFile = csv(
  "answers.xls",
  "<html><body><table><tr><td>Your country</td></tr></table></body></html>",
);
export const openQuoteFile = csv("open-quote.csv", `${head}\n${line({ country: '"Tonga' })}\n`);

/** As long as a survey gets: many answers, each to many questions. */
export const longFile = (answers: number, questions: number): ChosenFile => {
  const more = Array.from({ length: questions - 10 }, (_, index) => `Question ${index + 1}`).join(",");
  const cells = Array.from({ length: questions - 10 }, (_, index) => `Answer ${index}`).join(",");
  const rows = Array.from(
    { length: answers },
    (_, index) => `${line({ country: ["Tonga", "Samoa", "Fiji"][index % 3] ?? "" })},${cells}`,
  );
  return csv("long.csv", [`${head},${more}`, ...rows].join("\n"));
};

/** The same as Excel saves it. */
export async function asWorkbook({ name, buffer }: ChosenFile): Promise<ChosenFile> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Form Responses 1");
  sheet.addRows(Papa.parse<string[]>(buffer.toString("utf8")).data);
  return {
    name: name.replace(/\.csv$/, ".xlsx"),
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(await book.xlsx.writeBuffer()),
  };
}

/** What Microsoft Forms saves: real dates with their times, several choices in one cell, two answers of one day. */
export async function formsWorkbook(): Promise<ChosenFile> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Form1");
  sheet.addRow([
    "ID",
    "Start time",
    "Completion time",
    "Email",
    "Name",
    "Name of your Customs administration",
    "Which workshop did you attend?",
    "Which follow-up actions did you take?",
    "Did you observe direct effects?",
    "How would you rate the workshop (1 = poor, 5 = excellent)?",
  ]);
  const members = ["Tonga", "Kingdom of Thailand", "Samoa", "Tonga"];
  members.forEach((member, at) => {
    const sent = new Date(Date.UTC(2018, 4, 3, 9 - at, 15, 30));
    const row = [sent, sent, "anonymous", "", member, origin, "Submitted reports;Others;", "Yes", 4];
    sheet.addRow([at + 1, ...row]);
  });
  for (const column of [2, 3]) sheet.getColumn(column).numFmt = "m/d/yy h:mm:ss";
  return {
    name: "forms.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(await book.xlsx.writeBuffer()),
  };
}

/** Exports of five makers as they come, each with what the last step says of it. */
export const exportsOfMakers: readonly { readonly file: ChosenFile; readonly says: RegExp }[] = [
  {
    file: csv(
      "Besoins 2019.csv",
      [
        "ID;Heure de début;Heure de fin;Adresse de messagerie;Nom;Votre pays;Laboratoires;Transit",
        "1;13/02/2019 09:00;13/02/2019 09:10;anonymous;;Fidji;Besoin très élevé;Aucun besoin",
        "2;14/02/2019 09:00;14/02/2019 09:10;anonymous;;Cambodge;Besoin moyen;Besoin faible",
      ].join("\r\n"),
    ),
    says: /^2 of 33 Members answered; no row needs you\.$/,
  },
  {
    file: csv(
      "typeform.csv",
      [
        "#,Which country are you from?,Which workshop did you attend?,Shared training materials,Submitted reports,Other,Did you observe direct effects?,Submit Date (UTC),Network ID",
        "a1,Fiji,Origin (Oct. 2017),Shared training materials,,,1,2018-05-03 14:05:09,77aa",
        "b2,Samoa,Origin (Oct. 2017),,Submitted reports,A new manual,0,2018-05-04 14:05:09,88bb",
      ].join("\n"),
    ),
    says: /^2 of 33 Members answered; no row needs you\.$/,
  },
  {
    file: csv(
      "redcap.csv",
      [
        '"Record ID","Survey Identifier","Needs Survey Timestamp","Your country","Need (choice=Valuation)","Need (choice=Origin)","Complete?"',
        '"1","","2019-01-20 10:00:00","Fiji","Checked","Unchecked","Complete"',
        '"2","","[not completed]","Nepal","Checked","Checked","Incomplete"',
      ].join("\n"),
    ),
    says: /^1 of 33 Members answered; no row needs you\.$/,
  },
  {
    file: csv(
      "tables.csv",
      [
        "Table 1. Replies;;;",
        "No.;Workshop;Invited;Replies",
        "1;Origin (May 2019);10;6",
        "2;Valuation (June 2019);12;8",
        ";Total;22;14",
        "",
        "Table 2. Actions;;;",
        "No.;Submitted reports;Others;",
        "1;3;0;",
        "2;5;1;",
      ].join("\n"),
    ),
    says: /^2 workshops, 14 replies of 22 invited \(63\.6 %\); no row needs you\.$/,
  },
  {
    file: csv(
      "long.csv",
      [
        "Response,Country,Question,Answer",
        "1,Fiji,Need: Valuation,Very high",
        "1,Fiji,Need: Origin,None",
        "2,Tonga,Need: Valuation,Low",
      ].join("\n"),
    ),
    says: /^2 of 33 Members answered; no row needs you\.$/,
  },
];
