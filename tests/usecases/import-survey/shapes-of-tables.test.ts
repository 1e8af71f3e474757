import type { ImportPreview } from "../../../src/usecases/import-survey/import-preview";
import type { ImportChoices } from "../../../src/usecases/import-survey/import-request";
import { previewOf } from "../../fixtures/surveys/preview-of";
import { gridOf } from "../../grid-of";

const plan = gridOf`Strategic Action Plan 2018-2020
  No.   | Specific action                                          | KPI               | Target                 | Timeframe
  1-(a) | Support Members in implementing Risk Management          | Number of Members | At least 22/33 Members | June 2020
  1-(b) | Promote the Authorized Economic Operator (AEO) programme | Number of Members | At least 20/33 Members | June 2020
  1-(c) | Support Members in introducing a Single Window           | Number of Members | At least 20/33 Members | June 2020`;

const csv = (...lines: readonly string[]): string => lines.join("\n");
const preview = (text: string, choices: Partial<ImportChoices> = {}, name = "answers.csv") =>
  previewOf(text, { sheets: [plan], choices, name });

const saidBy = ({ records }: ImportPreview): Record<string, string> =>
  Object.fromEntries(
    records.map(({ memberText, member, answers }) => [
      member ?? `?${memberText}`,
      (answers.needs ?? [])
        .map(({ topic, need, implemented }) => [topic, need, implemented].filter(Boolean).join(" "))
        .join(", "),
    ]),
  );
const uses = ({ columns }: ImportPreview) => columns.map(({ heading, use }) => `${heading}: ${use}`);

describe("a table with the topics down and the Members across", () => {
  const text = csv(
    "Needs 2019,,,,",
    "No.,Topic,Fiji,Viet Nam,Atlantis,Average",
    "1,Risk Management,High,,Low,2",
    "2,AEO,Low,None,High,1",
    "Total,,1,0,1,2",
  );

  test("is turned: each Member's answers are its record, by the number of its column", async () => {
    const read = await preview(text);
    expect(saidBy(read)).toEqual({
      Fiji: "Risk Management high, AEO low",
      Vietnam: "AEO none",
      "?Atlantis": "Risk Management low, AEO high",
    });
    expect(read.records.map(({ row }) => row)).toEqual([3, 4, 5]);
    expect(read.summary.warnings.join()).toContain("The Members stand across in row 2");
  });

  test("lists every column of the file, and what it is not read for", async () => {
    expect(uses(await preview(text)).slice(0, 6)).toEqual([
      "No.: unused",
      "Topic: used",
      "Fiji: used",
      "Viet Nam: used",
      "Atlantis: used",
      "Average: unused",
    ]);
  });

  test("leaves a Member out where a person said so", async () => {
    const read = await preview(text, { columns: new Map([["atlantis", "ignore"]]) });
    expect(Object.keys(saidBy(read))).not.toContain("?Atlantis");
    expect(uses(read)).toContain("Atlantis: unused");
  });

  test("may ask for need and implementation below each Member", async () => {
    const read = await preview(
      csv("Topic,Fiji,,Samoa,", ",Need,Implemented,Need,Implemented", "AEO,High,No,Low,Yes"),
    );
    expect(saidBy(read)).toEqual({ Fiji: "AEO high no", Samoa: "AEO low yes" });
  });

  test("is of implementation where yes and no stand beside in progress", async () => {
    const read = await preview(csv("Instrument,Fiji,Samoa", "Risk Management,Yes,In progress", "AEO,No,Yes"));
    expect(saidBy(read)).toEqual({
      Fiji: "Risk Management yes, AEO no",
      Samoa: "Risk Management in progress, AEO yes",
    });
  });

  test("whose answers nobody can tell uses none of its columns", async () => {
    const read = await preview(csv("Subject,Fiji,Samoa", "Drones,blue,green", "Robots,red,green"));
    expect(uses(read).filter((use) => /Fiji|Samoa/.test(use))).toEqual(["Fiji: unused", "Samoa: unused"]);
  });

  test("is none where the Members stand in the rows, whatever a row names", async () => {
    const read = await preview(csv("Member,Need: AEO,Partners", "Fiji,High,Samoa", "Tonga,Low,Fiji"));
    expect(saidBy(read)).toEqual({ Fiji: "AEO high", Tonga: "AEO low" });
  });
});

describe("a table of counts with the workshops across", () => {
  const text = csv(
    "Follow-up,Workshop on Origin (May 2019),Workshop on AEO (June 2019)",
    "Invited,27,33",
    "Replies,16,20",
    "Direct effects: yes,12,11",
    "Direct effects: no,4,9",
    "Submitted reports,8,4",
  );

  test("is turned: a row per workshop", async () => {
    const { kind, tallies } = await preview(text);
    expect(kind).toBe("workshop-counts");
    expect(
      tallies.map(({ workshop, invited, replies, effectsYes, effectsNo, actions }) =>
        [workshop, invited, replies, effectsYes, effectsNo, actions[0]?.count].join(" | "),
      ),
    ).toEqual([
      "Workshop on Origin (May 2019) | 27 | 16 | 12 | 4 | 8",
      "Workshop on AEO (June 2019) | 33 | 20 | 11 | 9 | 4",
    ]);
  });

  test("lists every column of the file", async () => {
    expect(uses(await preview(text)).slice(0, 3)).toEqual([
      "Follow-up: used",
      "Workshop on Origin (May 2019): used",
      "Workshop on AEO (June 2019): used",
    ]);
  });
});

test("a column of numbers names no workshop, whatever its heading sounds like", async () => {
  const { columns } = await preview(
    csv("Member,Regional Workshop on Origin,Need: AEO", "Fiji,10,High", "Samoa,8,Low"),
  );
  expect(columns.map(({ role }) => role)).toEqual(["member", undefined, "need"]);
});

test("headings may count the places of a scale, and the mean stands beside them", async () => {
  const { scores } = await preview(
    csv("Workshop,5 (excellent),4,3,2,1 (poor),Respondents,Average", "Workshop on Origin,10,5,1,0,0,16,4.56"),
  );
  expect(scores).toMatchObject([{ workshop: "Workshop on Origin", score: 4.56, respondents: 16 }]);
});

test("letters stand for levels and states, below bands that say which", async () => {
  const read = await preview(
    csv(
      ",Needs of Members,,,",
      "Member,Need for assistance,,Status,",
      ",RM,AEO,RM,AEO",
      "Fiji,H,M,Y,N",
      "Samoa,N,L,P,Y",
    ),
  );
  expect(saidBy(read)).toEqual({
    Fiji: "RM high yes, AEO medium no",
    Samoa: "RM none in progress, AEO low yes",
  });
});

test.each([
  ["A lot", "high"],
  ["To a great extent", "high"],
  ["Some", "medium"],
  ["A little", "low"],
  ["To a small extent", "low"],
  ["Not at all", "none"],
  ["Muy bajo", "low"],
])("a need of %p is %s", async (answer, level) => {
  expect(saidBy(await preview(csv("Member,Need: AEO", `Fiji,${answer}`)))).toEqual({ Fiji: `AEO ${level}` });
});

test("of two tables that have nothing to do with each other the first is read, and the other is said", async () => {
  const read = await preview(
    csv(
      ...[
        "Needs survey 2019",
        "",
        "Table 1: needs",
        "Member,Risk Management,AEO",
        "Fiji,5,4",
        "Samoa,3,2",
        "",
      ],
      ...["Table 2: contact", "Member,Focal point,E-mail", "Fiji,Jone,j@x.example"],
    ),
  );
  expect(Object.keys(saidBy(read))).toEqual(["Fiji", "Samoa"]);
  expect(read.headerRows).toEqual({ first: 4, last: 4 });
  expect(read.summary.warnings.join()).toContain("A second table begins in row 9");
});

test("rows of a table above the headings that were pointed at are said", async () => {
  const read = await preview(
    csv("Member,Need: AEO,Note", "Fiji,High,a", "", "Member,Need: Origin,Note", "Samoa,Low,b"),
    { headerRows: { first: 4, last: 4 } },
  );
  expect(saidBy(read)).toEqual({ Samoa: "Origin low" });
  expect(read.summary.warnings.join()).toContain("Rows 1 to 2 stand above the headings");
});

test("a level stands beside its topic under that name alone", async () => {
  const read = await preview(csv("Administration,Topic,Level", "Fiji,AEO,high", "Samoa,AEO,low", "Total,,"));
  expect(saidBy(read)).toEqual({ Fiji: "AEO high", Samoa: "AEO low" });
});

test("topics of the plan below Already implemented are implemented, beside those that are needed", async () => {
  const read = await preview(
    csv(
      "Member,Needs (high),Already implemented",
      'Fiji,AEO,"Single Window, Risk Management"',
      "Samoa,Single Window,AEO",
    ),
  );
  expect(saidBy(read)).toEqual({
    Fiji: "AEO high, Single Window yes, Risk Management yes",
    Samoa: "Single Window high, AEO yes",
  });
});

test("yes, no and IP below topics of the plan are states of implementation", async () => {
  const read = await preview(csv("Member,AEO,Single Window", "Fiji,Y,IP", "Samoa,N,Y"));
  expect(saidBy(read)).toEqual({
    Fiji: "AEO yes, Single Window in progress",
    Samoa: "AEO no, Single Window yes",
  });
});

test.each([
  "¿Tiene su administración una Ventanilla Única?",
  "Disposez-vous d'un guichet unique ?",
  "Avez-vous un guichet unique ?",
])("%p asks what is implemented", async (question) => {
  const { needs } = await preview(
    csv(`Member;${question}`, "Fiji;Sí", "Samoa;No").replaceAll(
      "Sí",
      question.startsWith("¿") ? "Sí" : "Oui",
    ),
  );
  expect(needs.map(({ implemented }) => implemented)).toEqual(["yes", "no"]);
});

test("one question of two years is read for the latest, and the other is said", async () => {
  const read = await preview(
    csv("Member,Topic,Need 2018,Need 2019", "Fiji,AEO,Low,High", "Samoa,AEO,High,Low"),
  );
  expect(saidBy(read)).toEqual({ Fiji: "AEO high", Samoa: "AEO low" });
  expect(read.columns.map(({ use }) => use)).toEqual(["used", "used", "unused", "used"]);
  expect(read.summary.warnings.join()).toContain("Need 2018 is not read");
});

test("topics in an order of priority are needed by their place", async () => {
  const read = await preview(
    csv(
      "Country,Please rank the topics in order of priority",
      "Fiji,Risk Management;AEO;Single Window;",
      "Samoa,AEO",
    ),
  );
  expect(saidBy(read)).toEqual({
    Fiji: "Risk Management high, AEO medium, Single Window low",
    Samoa: "AEO medium",
  });
});

test.each(["1,3", "2", "1;2;5"])(
  "follow-up actions that are codes (%p) are said, and no action",
  async (codes) => {
    const { records, tallies } = await preview(
      csv(
        "Country|Workshop|Which follow-up actions did you take?|Direct effects?",
        `Fiji|Workshop on Origin|${codes}|Yes`,
      ),
    );
    expect(records[0]).toMatchObject({
      status: "warning",
      answers: { actions: [] },
      issues: [{ code: "action-unknown" }],
    });
    expect(tallies[0]?.actions).toEqual([]);
  },
);

test.each([
  "Taller;Invitados;Respuestas;Efectos directos: sí;Efectos directos: no;Proyecto iniciado: sí;Proyecto iniciado: no",
  "Atelier;Invités;Réponses;Effets directs oui;Effets directs non;Projets lancés oui;Projets lancés non",
])("a table of counts may be headed %p", async (headings) => {
  const { tallies } = await preview(csv(headings, "Workshop on Origin;30;20;12;8;5;15"));
  expect(tallies).toMatchObject([
    { invited: 30, replies: 20, effectsYes: 12, effectsNo: 8, projectYes: 5, projectNo: 15, actions: [] },
  ]);
});

test("an administration may have a thing, in the words of somebody who learned English", async () => {
  const read = await preview(
    csv(
      "Country,Has your administration a Single Window? (Yes),Has your administration a Single Window? (No)",
      "Fiji,x,",
      "Samoa,,x",
    ),
  );
  expect(saidBy(read)).toEqual({ Fiji: "Single Window yes", Samoa: "Single Window no" });
});

describe("an answer with a column of its own", () => {
  test("is read with the others of its question, crosses and words alike", async () => {
    const read = await preview(
      csv(
        "Member,AEO implemented - Yes,AEO implemented - No,Single Window implemented [Yes],Single Window implemented [No]",
        "Fiji,x,,,No",
        "Samoa,,x,Yes,",
        "Tonga,,,,",
      ),
    );
    expect(saidBy(read)).toEqual({
      Fiji: "AEO yes, Single Window no",
      Samoa: "AEO no, Single Window yes",
      Tonga: "",
    });
    expect(uses(read).every((use) => use.endsWith(": used"))).toBe(true);
  });

  test("may stand in a row below its question", async () => {
    const read = await preview(
      csv(
        "Administration,Risk Management,,,AEO,,",
        ",High,Medium,Low,High,Medium,Low",
        "Fiji,x,,,,,x",
        "Samoa,,x,,x,,",
      ),
    );
    expect(saidBy(read)).toEqual({
      Fiji: "Risk Management high, AEO low",
      Samoa: "Risk Management medium, AEO high",
    });
  });

  test("is none where two of a question are ticked, and that is said", async () => {
    const lines = ["Fiji,x,x", "Samoa,x,", "Tonga,,x", "Nepal,x,", "India,,x", "China,x,"];
    const read = await preview(csv("Member,AEO implemented - Yes,AEO implemented - No", ...lines));
    expect(saidBy(read)["Fiji"]).toBe("");
    expect(read.summary.warnings.join()).toContain("Row 2: Yes and No are both ticked");
  });

  test("is a count where somebody counted", async () => {
    const { tallies } = await preview(
      csv(
        "Workshop,Invited,Replies,Direct effects,",
        ",,,Yes,No",
        "Origin (May 2019),3,1,1,0",
        "Valuation (May 2019),3,1,0,1",
      ),
    );
    expect(tallies.map(({ effectsYes, effectsNo }) => [effectsYes, effectsNo])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});

describe("what stands for a name or a topic", () => {
  test("Members by their codes are read, in small letters too", async () => {
    const read = await preview(
      csv("Country,Need: AEO", "fj,High", "la,Low", "WSM,None", "in,Low", "zz,High"),
    );
    expect(Object.keys(saidBy(read))).toEqual(["Fiji", "Lao PDR", "Samoa", "India", "?zz"]);
  });

  const coded = csv("Member,Level of need [SQ001],Level of need [SQ002]", "Fiji,5,1", "Samoa,4,2");

  test("codes of topics are none, which is said", async () => {
    const { records, summary, columns } = await preview(coded);
    expect(records.map(({ answers }) => answers.needs ?? [])).toEqual([[], []]);
    expect(columns.map(({ use }) => use)).toEqual(["used", "unused", "unused"]);
    expect(summary.warnings.join()).toContain("codes (SQ001, SQ002) whose words are not in the file");
  });

  test("codes of topics are read where a person said what they mean", async () => {
    const topics = new Map([
      ["sq001", "1-(a)"],
      ["sq002", "1-(b)"],
    ]);
    const { needs } = await preview(coded, { topics });
    expect(needs.map(({ member, topic, need }) => `${member} ${topic} ${need}`)).toEqual([
      "Fiji 1-(a) high",
      "Fiji 1-(b) low",
      "Samoa 1-(a) high",
      "Samoa 1-(b) low",
    ]);
  });

  test("topics that are answers to a question of one level have that level", async () => {
    const read = await preview(
      csv(
        "Member;Topics of high priority;Topics of medium priority;Sujets d'un besoin faible",
        'Fiji;"AEO, Risk Management";Single Window;',
        "Samoa;;;Opérateur économique agréé (OEA)",
      ),
    );
    expect(saidBy(read)).toEqual({
      Fiji: "AEO high, Risk Management high, Single Window medium",
      Samoa: "Opérateur économique agréé (OEA) low",
    });
  });
});

test("Spanish headings, answers and names are read", async () => {
  const read = await preview(
    csv(
      "Marca temporal;Nombre de su administración de aduanas;Nivel de necesidad [Gestión de riesgos];Nivel de necesidad [Ventanilla Única];¿Ha implementado el Operador Económico Autorizado?;Comentarios",
      "14/02/2019 10:00:00;Filipinas;Muy alto;Ninguno;Sí;",
      "15/02/2019 10:00:00;Papúa Nueva Guinea;Medio;Bajo;En curso;",
      "16/02/2019 10:00:00;Japón;No sé;Alto;Aún no;",
    ),
  );
  expect(saidBy(read)).toEqual({
    Philippines: "Gestión de riesgos high, Ventanilla Única none, Operador Económico Autorizado yes",
    "Papua New Guinea":
      "Gestión de riesgos medium, Ventanilla Única low, Operador Económico Autorizado in progress",
    Japan: "Ventanilla Única high, Operador Económico Autorizado no",
  });
  expect(read.topics.map(({ id }) => id)).toEqual(["1-(a)", "1-(c)", "1-(b)"]);
});
