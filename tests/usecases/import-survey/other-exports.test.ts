import { previewOf } from "../../fixtures/surveys/preview-of";
import { gridOf } from "../../grid-of";

const plan = gridOf`Strategic Action Plan 2018-2020
  No.   | Specific action                                                        | KPI               | Target                 | Timeframe
  1-(a) | Support Members in implementing Risk Management                        | Number of Members | At least 22/33 Members | June 2020
  1-(b) | Promote the Authorized Economic Operator (AEO) programme               | Number of Members | At least 20/33 Members | June 2020
  1-(c) | Support Members in Customs Valuation                                   | Number of Members | At least 20/33 Members | June 2020
  1-(d) | Support Members in introducing a Single Window                         | Number of Members | At least 20/33 Members | June 2020
  1-(e) | Help Members with Post Clearance Audit (PCA)                           | Number of Members | At least 20/33 Members | June 2020`;

const csv = (...lines: readonly string[]): string => lines.join("\n");
const preview = (text: string, name = "answers.csv") => previewOf(text, { sheets: [plan], name });

/** "Origin high, PCA yes" of each record. */
const said = async (text: string, name?: string) =>
  (await preview(text, name)).records.map(({ answers }) =>
    (answers.needs ?? [])
      .map(({ topic, need, implemented }) => [topic, need ?? implemented].join(" "))
      .join(", "),
  );
const warningsOf = async (text: string, name?: string) =>
  (await preview(text, name)).summary.warnings.join("\n");

describe("a question about further topics", () => {
  test("takes no row from the topics that are rated, and is listed", async () => {
    const text = csv(
      "ID,Start time,Completion time,Email,Name,Country,Need for training: Valuation,Need for training: Origin,Other topics you would like",
      "1,1/2/2019 9:00:00,1/2/2019 9:10:00,anonymous,,Fiji,High,Low,",
      "2,1/3/2019 9:00:00,1/3/2019 9:10:00,anonymous,,Samoa,Low,High,Drones and scanners",
    );
    expect(await said(text)).toEqual(["Valuation high, Origin low", "Valuation low, Origin high"]);
    const { columns } = await preview(text);
    expect(columns.at(-1)).toMatchObject({ use: "unused", examples: ["Drones and scanners"] });
  });

  test("in French too", async () => {
    const text = csv(
      "Horodateur;Pays;Besoin d'assistance [Évaluation];Besoin d'assistance [Origine];Domaine supplémentaire",
      "12/01/2019 09:00:00;Fidji;Élevé;Aucun;",
      "13/01/2019 09:00:00;Samoa;Pas prioritaire;Très prioritaire;drones",
    );
    expect(await said(text)).toEqual(["Évaluation high, Origine none", "Évaluation low, Origine high"]);
  });

  test("typed under Other is a topic without a level; a long text is a warning", async () => {
    const long = "We would like to tell you at length about our many plans for the coming years";
    const { records } = await preview(
      csv(
        "Respondent ID,Collector ID,Start Date,End Date,Country,Rate your need for support in,,",
        ",,,,Response,Valuation,Origin,Other (please specify)",
        "1,9,01/02/2019,01/02/2019,Fiji,4,5,Scanners",
        `2,9,01/03/2019,01/03/2019,Samoa,1,2,${long}`,
      ),
    );
    expect(records[0]?.answers.needs).toEqual([
      { topic: "Valuation", need: "high" },
      { topic: "Origin", need: "high" },
      { topic: "Scanners", need: "medium" },
    ]);
    expect(records[1]?.issues.map(({ code }) => code)).toEqual(["need-unknown"]);
  });
});

describe("headings that are topics alone", () => {
  test("with levels of need are needs where the plan knows one of them, and that is said", async () => {
    const text = csv("Economy,Customs Valuation,Drones,Remarks", "Fiji,High,Low,x", "Samoa,None,Medium,y");
    expect(await said(text)).toEqual([
      "Customs Valuation high, Drones low",
      "Customs Valuation none, Drones medium",
    ]);
    expect(await warningsOf(text)).toContain("taken for what is needed");
  });

  test("with words that say need are needs by themselves", async () => {
    const text = csv(
      "Horodateur;Pays;Laboratoires;Transit",
      "12/01/2019 09:00:00;Fidji;Besoin élevé;Aucun besoin",
      "13/01/2019 09:00:00;Tonga;Besoin très élevé;Besoin moyen",
    );
    expect(await said(text)).toEqual([
      "Laboratoires high, Transit none",
      "Laboratoires high, Transit medium",
    ]);
  });

  test("with words of implementation say what is implemented", async () => {
    const text = csv(
      "Member,Risk Management,Single Window",
      "Fiji,Fully implemented,In progress",
      "Samoa,Not implemented,Under implementation",
    );
    expect(await said(text)).toEqual([
      "Risk Management yes, Single Window in progress",
      "Risk Management no, Single Window in progress",
    ]);
  });

  test("with marks of quality, or with bare numbers, are none", async () => {
    expect(
      (await preview(csv("Member,Risk Management,Single Window", "Fiji,Good,Excellent", "Samoa,Poor,Good")))
        .needs,
    ).toEqual([]);
    const numbers = csv("Member,Risk Management,Single Window", "Fiji,4,5", "Samoa,1,2");
    expect((await preview(numbers)).needs).toEqual([]);
    expect(await said(numbers, "Needs survey 2019.csv")).toEqual([
      "Risk Management high, Single Window high",
      "Risk Management low, Single Window low",
    ]);
  });

  test("with the option in the cell are topics that are asked for", async () => {
    const head = "#,Your country,Risk Management,Single Window,Drones,Other,Submit Date (UTC),Network ID";
    const rows = [
      "a,Fiji,Risk Management,,Drones,,2019-02-10 02:04:50,n",
      "b,Samoa,,Single Window,,Scanners,2019-02-11 02:04:50,n",
    ];
    expect(await said(csv(head, ...rows))).toEqual([
      "Risk Management medium, Drones medium",
      "Single Window medium, Scanners medium",
    ]);
    expect(await said(csv(head, ...rows), "Which instruments are implemented.csv")).toEqual([
      "Risk Management yes, Drones yes",
      "Single Window yes",
    ]);
  });

  test("of other things than topics are none", async () => {
    const text = csv(
      "#,Your country,Lectures,Site visit,Group work,Submit Date (UTC),Network ID",
      "a,Fiji,Lectures,,Group work,2019-02-10 02:04:50,n",
      "b,Samoa,,Site visit,,2019-02-11 02:04:50,n",
    );
    expect((await preview(text)).needs).toEqual([]);
  });
});

describe("a rating", () => {
  test("of a need is one, whatever the maker", async () => {
    expect(
      await said(
        csv(
          "Submission Date,Submission ID,Country,How would you rate your need for WCO assistance >> PCA,How would you rate your need for WCO assistance >> Origin",
          "2019-01-05 10:00:00,1,Fiji,5,2",
          "2019-01-06 10:00:00,2,Samoa,1,4",
        ),
      ),
    ).toEqual(["PCA high, Origin low", "PCA low, Origin high"]);
    expect(
      await said(
        csv(
          'Country,"How would you assess the priority of these areas for your administration? (4 = top priority, 1 = no priority) [Valuation]","How would you assess the priority of these areas for your administration? (4 = top priority, 1 = no priority) [Origin]"',
          "Fiji,4,1",
          "Samoa,2,3",
        ),
      ),
    ).toEqual(["Valuation high, Origin none", "Valuation low, Origin medium"]);
  });

  test("of how needs were met judges the workshop", async () => {
    const text = csv(
      "Workshop,To what extent did the workshop meet your needs?,Overall score (1-5)",
      "Regional Workshop on Origin,5,4",
      "Regional Workshop on Origin,1,5",
    );
    const { kind, scores, needs } = await preview(text);
    expect([kind, needs, scores.map(({ score }) => score)]).toEqual(["evaluation", [], [4.5]]);
  });
});

describe("the column of Members", () => {
  test("is never one of yes and no, however it sounds", async () => {
    for (const question of [
      "Is your country a party to the Revised Kyoto Convention",
      "Your administration: AEO in place",
    ]) {
      const { records } = await preview(
        csv(`${question},Economy,Need: Origin`, "Yes,Fiji,High", "No,Samoa,Low"),
      );
      expect(records.map(({ member }) => member)).toEqual(["Fiji", "Samoa"]);
    }
  });

  test("is the one of two that names more of them", async () => {
    const text = csv(
      "Your organization,Your country,Need: Origin",
      "Ministry of Finance,Fiji,High",
      "Revenue Authority,Samoa,Low",
    );
    expect((await preview(text)).records.map(({ member }) => member)).toEqual(["Fiji", "Samoa"]);
  });
});

describe("codes whose words are not in the file", () => {
  const implemented = (values: readonly string[]) =>
    preview(
      csv(
        "Country,Implemented: AEO",
        ...["Fiji", "Samoa", "Tonga", "Nepal"].map((name, at) => `${name},${values[at] ?? ""}`),
      ),
    );

  test("0 and 1 are no and yes, and another number is told and left empty", async () => {
    const { records } = await implemented(["1", "0", "2", "-88"]);
    expect(records.map(({ answers }) => answers.needs)).toEqual([
      [{ topic: "AEO", implemented: "yes" }],
      [{ topic: "AEO", implemented: "no" }],
      [],
      [],
    ]);
    expect(records.map(({ issues }) => issues[0]?.code)).toEqual([
      undefined,
      undefined,
      "implemented-unknown",
      "dont-know",
    ]);
  });

  test("1 to 3 may mean anything and are told; 1 and 2 are yes and no", async () => {
    const three = await implemented(["1", "2", "3", "1"]);
    expect(three.records.every(({ issues }) => issues[0]?.code === "implemented-unknown")).toBe(true);
    const two = await implemented(["1", "2", "2", "1"]);
    expect(two.records.map(({ answers }) => answers.needs?.[0]?.implemented)).toEqual([
      "yes",
      "no",
      "no",
      "yes",
    ]);
  });

  test("an extent counts steps", async () => {
    const text = csv("Country,To what extent is AEO implemented?", "Fiji,1", "Samoa,3", "Tonga,2");
    expect(await said(text)).toEqual(["AEO no", "AEO yes", "AEO in progress"]);
  });
});

describe("a row per question", () => {
  test("in French, and with an answer column beside the respondent's number", async () => {
    expect(
      await said(
        csv(
          "Répondant;Pays;Intitulé de la question;Réponse",
          "1;Fidji;Besoin en évaluation;Élevé",
          "1;Fidji;Besoin en origine;Faible",
          "2;Samoa;Besoin en évaluation;Aucun",
        ),
      ),
    ).toEqual(["évaluation high, origine low", "évaluation none"]);
    expect(
      await said(
        csv(
          "Country,Response,Question text,Response value",
          "Fiji,101,Need: Valuation,5",
          "Fiji,101,Need: Origin,1",
          "Samoa,102,Need: Valuation,2",
          "Samoa,102,Need: Origin,4",
        ),
      ),
    ).toEqual(["Valuation high, Origin low", "Valuation low, Origin high"]);
  });
});

describe("previews, stamps and numbers of a maker", () => {
  test("a preview is no answer, in words and in codes", async () => {
    const head = [
      "StartDate,EndDate,Status,Finished,RecordedDate,ResponseId,DistributionChannel,Q1,Q2",
      "Start Date,End Date,Response Type,Finished,Recorded Date,Response ID,Distribution Channel,Your country,Need: Origin",
      '"{""ImportId"":""a""}","{""ImportId"":""b""}","{""ImportId"":""c""}","{""ImportId"":""d""}","{""ImportId"":""e""}","{""ImportId"":""f""}","{""ImportId"":""g""}","{""ImportId"":""h""}","{""ImportId"":""i""}"',
    ];
    const rows = (kind: string, channel: string) => [
      `2019-01-02 08:00:00,2019-01-02 08:09:00,${kind},1,2019-01-02 08:09:00,R_1,${channel},Fiji,5`,
      "2019-01-03 08:00:00,2019-01-03 08:09:00,0,1,2019-01-03 08:09:00,R_2,anonymous,Samoa,4",
    ];
    for (const kind of ["Survey Preview", "Spam", "1"]) {
      const { records } = await preview(csv(...head, ...rows(kind, "anonymous")));
      expect(records.map(({ status }) => status)).toEqual(["incomplete", "import"]);
    }
  });

  test("a stamp with the survey's name is no question", async () => {
    const text = csv(
      '"Record ID","Survey Identifier","Assistance Needs Survey Timestamp","Country","Need (choice=PCA)","Need (choice=AEO)","Complete?"',
      '"1","","2019-01-20 10:00:00","Fiji","Checked","Unchecked","Complete"',
    );
    const { records, columns } = await preview(text);
    expect(records[0]?.answers.needs).toEqual([
      { topic: "PCA", need: "medium" },
      { topic: "AEO", need: "none" },
    ]);
    expect(columns[2]?.use).toBe("metadata");
  });

  test("numbers of questions are no part of them", async () => {
    const text = csv(
      "Q1. Name of the administration,Q2. E-mail,3.1. Need for assistance: Valuation,3.2. Need for assistance: Origin,4) Contact person",
      "Fiji,a@b.example,High,Low,Ann",
    );
    const { columns } = await preview(text);
    expect(await said(text)).toEqual(["Valuation high, Origin low"]);
    expect(columns.map(({ use }) => use)).toEqual(["used", "personal", "used", "used", "personal"]);
  });

  test("persons are left out, as codes and in French and Spanish", async () => {
    const text = csv("pays,nom_du_repondant,Votre courriel,Teléfono,Besoin en origine", "Fidji,x,y,z,Élevé");
    expect((await preview(text)).columns.map(({ use }) => use)).toEqual([
      "used",
      "personal",
      "personal",
      "personal",
      "used",
    ]);
  });
});

describe("tables that somebody counted", () => {
  const first = [
    "Table 1. Replies",
    "#,Workshop,Invited,Replies",
    "1,Origin (May 2019),10,6",
    "2,Valuation (June 2019),12,8",
    ",Total,22,14",
    "",
  ];

  test("in two parts by the same numbers are one, in any order", async () => {
    const text = csv(
      ...first,
      "Table 2. Actions",
      "#,Submitted reports,Others",
      "2,5,1",
      "1,3,0",
      "Total,8,1",
    );
    const { tallies, records, summary } = await preview(text);
    expect(records.map(({ row }) => row)).toEqual([3, 4]);
    expect(
      tallies.map(({ workshop, replies, actions }) => [
        workshop,
        replies,
        ...actions.map(({ count }) => count),
      ]),
    ).toEqual([
      ["Origin (May 2019)", 6, 3, 0],
      ["Valuation (June 2019)", 8, 5, 1],
    ]);
    expect(summary.warnings.join()).toContain("read together with the first");
  });

  test("by other numbers stay two, and the second is said", async () => {
    const text = csv(...first, "Table 2. Actions", "#,Submitted reports,Others", "7,5,1", "8,3,0");
    const { tallies, summary } = await preview(text);
    expect(tallies.map(({ actions }) => actions.length)).toEqual([0, 0]);
    expect(summary.warnings.join()).toContain("A second table begins in row 8");
  });
});

test("headings below a band speak for themselves", async () => {
  const text = csv(
    "Country,Workshop,Six months later,,,Remarks",
    ",,Direct effects (Y/N),Modernization project (Y/N),Submitted reports (Y/N),",
    "Fiji,Origin (May 2019),Y,N,Y,fine",
    "Samoa,Origin (May 2019),N,N,N,",
  );
  const { kind, records } = await preview(text);
  expect(kind).toBe("follow-up");
  expect(records.map(({ answers: { direct, project, actions } }) => [direct, project, actions])).toEqual([
    ["Yes", "No", ["Submitted reports"]],
    ["No", "No", []],
  ]);
});

describe("letters", () => {
  test("beyond the last that the question names are slips, and told", async () => {
    const { records } = await preview(
      csv("Country,Origin (A = top priority; D = no need)", "Fiji,A", "Samoa,D", "Tonga,E", "Nepal,B"),
    );
    expect(records.map(({ answers }) => answers.needs?.[0]?.need)).toEqual([
      "high",
      "none",
      undefined,
      "medium",
    ]);
    expect(records[2]?.issues[0]?.code).toBe("outside-scale");
  });

  test("count up where their labels do", async () => {
    const text = csv("Country,Need [Origin] (A = none to E = very high)", "Fiji,A", "Samoa,E", "Tonga,D");
    expect(await said(text)).toEqual(["Origin none", "Origin high", "Origin medium"]);
  });

  test("at the start of a word are none", async () => {
    const text = csv(
      "Country,Which topics do you need?",
      "Fiji,E-Commerce",
      "Samoa,Drugs",
      "Tonga,E-Commerce",
    );
    expect(await said(text)).toEqual(["E-Commerce medium", "Drugs medium", "E-Commerce medium"]);
  });
});

test("groups say what is asked where the question is a topic", async () => {
  const text = csv(
    "start,end,country,section_needs/origin,section_needs/valuation,section_needs/languages,_id,_uuid,_submission_time",
    "2019-01-01T10:00:00,2019-01-01T10:10:00,fiji,high,low,english french,1,u1,2019-01-01T10:10:00",
    "2019-01-02T10:00:00,2019-01-02T10:10:00,samoa,none,very_high,english,2,u2,2019-01-02T10:10:00",
  );
  expect(await said(text)).toEqual(["origin high, valuation low", "origin none, valuation high"]);
});

test("a score without a row of the log is told", async () => {
  expect(
    await warningsOf(
      csv("Overall, how was it?,Overall rating", "x,5", "y,4").replace("Overall, how", "How"),
      "export.csv",
    ),
  ).toContain("is written nowhere");
});

describe("a table that somebody counted", () => {
  test("questionnaires sent are those invited", async () => {
    const { records } = await preview(
      csv(
        "No.,Workshop,Date,Questionnaires sent,Replies received,Effects yes,Effects no",
        "1,Workshop on Valuation,2018-09-12,30,18,10,8",
      ),
    );
    expect(records[0]?.answers.counts).toMatchObject({ invited: 30, replies: 18 });
  });

  test("a column of marks named Organisation is no Member, and Ensemble sums up", async () => {
    const text = csv(
      "Atelier;Dates;Nombre de réponses;Organisation;Satisfaction globale (moyenne sur 5)",
      "Atelier sur la valeur;12/09/2018;20;4,20;4,50",
      "Atelier sur l'origine;12/10/2018;24;4,30;4,60",
      "Ensemble;;44;4,25;4,55",
    );
    const { columns, records } = await preview(text);
    expect(columns.find(({ heading }) => heading === "Organisation")?.use).not.toBe("member");
    expect(records.filter(({ answers }) => /ensemble/i.test(answers.workshop ?? ""))).toEqual([]);
  });
});
