import { previewOf } from "../../fixtures/surveys/preview-of";
import { gridOf } from "../../grid-of";

const plan = gridOf`Strategic Action Plan 2018-2020
  No.   | Specific action                                          | KPI               | Target                 | Timeframe
  1-(a) | Support Members in implementing Risk Management          | Number of Members | At least 22/33 Members | June 2020
  1-(b) | Promote the Authorized Economic Operator (AEO) programme | Number of Members | At least 20/33 Members | June 2020
  1-(c) | Support Members in introducing a Single Window           | Number of Members | At least 20/33 Members | June 2020
  1-(d) | Help Members with Post Clearance Audit (PCA)             | Number of Members | At least 20/33 Members | June 2020`;

const csv = (...lines: readonly string[]): string => lines.join("\n");
const preview = (text: string, name = "answers.csv") => previewOf(text, { sheets: [plan], name });
const said = async (text: string, name?: string) =>
  (await preview(text, name)).records.map(({ answers }) =>
    (answers.needs ?? [])
      .map(({ topic, need, implemented }) => [topic, need, implemented].filter(Boolean).join(" "))
      .join(", "),
  );

describe("a workshop's score", () => {
  test("is none of several ratings where none is said to be overall", async () => {
    const text = csv(
      "Workshop,The content was relevant (1-5),I am satisfied with the organization (1-5)",
      "Origin (May 2019),5,3",
      "Origin (May 2019),4,2",
    );
    const { kind, scores, summary } = await preview(text);
    expect([kind, scores]).toEqual(["unclear", []]);
    expect(summary.warnings.join()).toContain("choose which one is its score");
  });

  test("is none of what people rate of themselves", async () => {
    const text = csv(
      "Workshop,How would you rate your knowledge before the workshop?,Overall score",
      "Origin (May 2019),1,4",
      "Origin (May 2019),2,5",
    );
    expect((await preview(text)).scores.map(({ score }) => score)).toEqual([4.5]);
  });
});

describe("questions about a topic", () => {
  test("of help that is given or had are no needs", async () => {
    const text = csv(
      "Country,Do you receive assistance from other donors for AEO?,Need for AEO,Could you provide experts on Risk Management?",
      "Fiji,Yes,High,Yes",
      "Samoa,No,Low,No",
    );
    expect(await said(text)).toEqual(["AEO high", "AEO low"]);
  });

  test("of what an administration does say what is implemented, where the plan knows the topic", async () => {
    const text = csv(
      "Country,Do you already have a Single Window?,Does your customs administration apply post clearance audit?,Does your office have a garden?",
      "Fiji,1,Planned,Yes",
      "Samoa,0,No,No",
    );
    expect(await said(text)).toEqual([
      "Single Window yes, post clearance audit in progress",
      "Single Window no, post clearance audit no",
    ]);
  });

  test("in bold, or that ask for the level of need, name their topic alone", async () => {
    const text = csv(
      "Country,How much does your administration need *Risk Management* support?,What is the level of need for AEO?",
      "Fiji,5,High",
      "Samoa,1,Low",
    );
    expect(await said(text)).toEqual(["Risk Management high, AEO high", "Risk Management low, AEO low"]);
  });

  test("of the year since when take a year for a yes", async () => {
    const text = csv(
      "Country,AEO implemented since",
      "Fiji,2015",
      "Samoa,no",
      "Tonga,in progress",
      "Nepal,2012-05-01",
    );
    expect(await said(text)).toEqual(["AEO yes", "AEO no", "AEO in progress", "AEO yes"]);
  });

  test("that was not begun is not in progress, in French neither", async () => {
    const text = csv(
      "Country,Implemented: AEO",
      "Fiji,Not yet started",
      "Samoa,Pas encore commencé",
      "Tonga,Started",
    );
    expect(await said(text)).toEqual(["AEO no", "AEO no", "AEO in progress"]);
  });

  test("with two scales for each row are two questions", async () => {
    const text = csv(
      '"Response ID","Date submitted","Your country","For each topic [AEO][Need]","For each topic [AEO][Implemented]"',
      '"1","2019-01-21 09:12:44","Fiji","High","Yes"',
      '"2","2019-01-22 09:12:44","Samoa","None","In progress"',
    );
    expect(await said(text)).toEqual(["AEO high yes", "AEO none in progress"]);
  });

  test("by their French names mean the actions of an English plan", async () => {
    const text = csv(
      "Pays;Besoin : Gestion des risques;Besoin : Contrôle a posteriori;Besoin : Guichet unique",
      "Fidji;Élevé;Faible;Aucun",
    );
    expect((await preview(text)).topics.map(({ id }) => id)).toEqual(["1-(a)", "1-(d)", "1-(c)"]);
  });
});

describe("topics that are named", () => {
  test("as first and second priority are all asked for", async () => {
    const text = csv(
      "Timestamp,Country,First priority topic,Second priority topic",
      "2019/01/10 9:00:00,Fiji,Risk Management,AEO",
      "2019/01/11 9:00:00,Samoa,Single Window,",
    );
    expect(await said(text)).toEqual(["Risk Management medium, AEO medium", "Single Window medium"]);
  });

  test("a total among them is none", async () => {
    const text = csv("Member,Topic,Need", "Fiji,AEO,Low", "Fiji,Total,2");
    expect((await preview(text)).records.map(({ row }) => row)).toEqual([2]);
  });

  test("in a survey that says needs are needed; else nothing says what was asked", async () => {
    const text = csv("Country,Topics", "Fiji,AEO;Single Window", "Samoa,AEO");
    expect(await said(text, "Needs assessment 2019.csv")).toEqual([
      "AEO medium, Single Window medium",
      "AEO medium",
    ]);
    expect((await preview(text)).kind).toBe("unclear");
  });
});

describe("two exports in one file", () => {
  test("go each by its own headings", async () => {
    const text = csv(
      "Timestamp,Country,Need: AEO,Need: PCA",
      "2019/01/10 9:00:00,Fiji,High,Low",
      "Timestamp,Country,Need: PCA,Need: AEO,Need: Origin",
      "2019/02/10 9:00:00,Tonga,High,Low,Medium",
    );
    expect(await said(text)).toEqual(["AEO high, PCA low", "AEO low, PCA high, Origin medium"]);
  });

  test("keep the columns that have one heading twice apart", async () => {
    const text = csv(
      "Timestamp,Country,Comments,Need: AEO,Comments",
      "2019/01/10 9:00:00,Fiji,one,High,two",
      "Timestamp,Comments,Country,Comments,Need: AEO",
      "2019/02/10 9:00:00,three,Tonga,four,Low",
    );
    const { records, others } = await preview(text);
    expect(
      records.map(({ row, answers: { comment } }) => [comment, ...others(row).map(({ answer }) => answer)]),
    ).toEqual([
      ["one", "two"],
      ["three", "four"],
    ]);
  });
});

describe("tables that hold no answer of a Member", () => {
  test("with nothing but counts of answers are refused", async () => {
    const text = csv("Topic,High,Medium,Low,None", "AEO,12,5,3,1", "Total,12,5,3,1");
    await expect(preview(text)).rejects.toMatchObject({
      problem: { text: expect.stringContaining("counts how many Members") },
    });
  });
});

test("days in several forms are told, above all where the month comes first in some", async () => {
  const text = csv(
    "Date of reply,Member,Need: AEO",
    "2019-01-31,Fiji,High",
    "13/02/2019,Samoa,Low",
    "02/14/2019,Tonga,Low",
  );
  expect((await preview(text)).summary.warnings.join()).toContain("holds days in 3 forms");
});

test.each([
  ["pas important", "low"],
  ["Très prioritaire", "high"],
  ["peu prioritaire", "low"],
  ["inexistant", "none"],
  ["assez élevé", "high"],
  ["extreme need", "high"],
])("a need that is %p is %s", async (text, need) => {
  const { records } = await preview(csv("Pays;Besoin : Origine", `Fidji;${text}`));
  expect(records[0]?.answers.needs).toEqual([{ topic: "Origine", need }]);
});

describe("slips of a published table", () => {
  test("are found: more answers than replies, more replies than invited, totals of counts and of actions", async () => {
    const text = csv(
      "Workshop,Invited,Replies,Effects yes,Effects no,Submitted reports,Others",
      "Origin (May 2019),5,14,10,5,4,1",
      "Valuation (June 2019),20,10,6,4,3,0",
      "Total,25,24,17,9,8,1",
    );
    const { footing } = await preview(text);
    expect(footing.map(({ code }) => code)).toEqual([
      "more-answers-than-replies",
      "more-replies-than-invited",
      "total-differs",
      "total-differs",
    ]);
    expect(footing.map(({ text: said }) => said).join()).toContain(
      '"Submitted reports" is 8; its workshops add up to 7',
    );
  });

  test("are found in the shares beside the counts, on whatever base they may stand", async () => {
    const text = csv(
      "Workshop,Invited,Replies,Response rate,Effects yes,Effects no",
      "Origin (May 2019),20,10,50%,6 (60%),4 (40%)",
      "Valuation (June 2019),20,10,55%,6 (30%),4 (45%)",
    );
    const { records } = await preview(text);
    expect(records.map(({ issues }) => issues.map(({ code }) => code))).toEqual([[], ["share-differs"]]);
    expect(records[1]?.status).toBe("warning");
  });
});

describe("what sounds like an answer and is none", () => {
  test("an action that is planned or not done was not taken", async () => {
    const text = csv(
      "Country,Workshop,Follow-up actions [Shared training materials],Follow-up actions [Submitted reports]",
      "Fiji,Origin (May 2019),Done,Not done",
      "Samoa,Origin (May 2019),Planned,Done",
    );
    expect((await preview(text)).records.map(({ answers }) => answers.actions)).toEqual([
      ["Shared training materials"],
      ["Submitted reports"],
    ]);
  });

  test("a plan to implement is no implementation", async () => {
    const text = csv(
      "Country,Do you plan to implement a Single Window?,How ready are you to implement AEO?,Do you need help implementing PCA?,Implemented: AEO",
      "Fiji,Yes,5,Yes,No",
    );
    expect(await said(text)).toEqual(["PCA medium, AEO no"]);
  });

  test("how many chose a place of the scale is no score", async () => {
    const text = csv("Workshop,5 Excellent,4 Good,3 Fair,2 Poor,1 Very poor", "Origin (May 2019),20,8,2,0,0");
    expect((await preview(text)).scores).toEqual([]);
  });

  test("a column of totals among needs is no topic, and an average among workshops no workshop", async () => {
    expect(await said(csv("Member,Need: AEO,Need: PCA,Total need", "Fiji,5,3,8", "Samoa,1,2,3"))).toEqual([
      "AEO high, PCA medium",
      "AEO low, PCA low",
    ]);
    const table = csv(
      "Workshop,Participants,Average score",
      "Origin (May 2019),40,4.5",
      "Valuation (June 2019),25,4.7",
      "Average,,4.6",
    );
    expect((await preview(table)).scores.map(({ score }) => score)).toEqual([4.5, 4.7]);
  });

  test("a level of something else, beside topics, is no need", async () => {
    const text = csv(
      "Country,Risk Management,Level of English of your officers",
      "Fiji,High,Low",
      "Samoa,Low,High",
    );
    expect(await said(text, "needs.csv")).toEqual(["Risk Management high", "Risk Management low"]);
  });
});

test("numbers of implementation mean what the question says of them", async () => {
  const text = csv(
    "Member,AEO (0 = not implemented; 1 = in progress; 2 = implemented),Implemented PCA? (1=yes 2=no 3=in progress)",
    "Fiji,2,1",
    "Samoa,1,3",
    "Tonga,0,4",
  );
  const { records } = await preview(text);
  expect(await said(text)).toEqual(["AEO yes, PCA yes", "AEO in progress, PCA in progress", "AEO no"]);
  expect(records[2]?.issues[0]?.code).toBe("implemented-unknown");
});
