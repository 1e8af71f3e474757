import { readFileSync } from "node:fs";
import { countryFiles } from "../../../scripts/countries/country-files";
import { leftOut } from "../../../scripts/countries/left-out";
import { mergedCountries } from "../../../scripts/countries/merged-countries";
import { packageCountries } from "../../../scripts/countries/package-names";
import { explainMember } from "../../../src/domain/member/explain-member";
import { countriesOf } from "../../../src/domain/member/names/country";
import { countriesElsewhere } from "../../../src/domain/member/names/countries-elsewhere";
import { countriesOfTheRegion } from "../../../src/domain/member/names/countries-of-the-region";
import { nameKey } from "../../../src/domain/member/names/name-tokens";
import { defaultRegister } from "../../../src/domain/member/register";
import { memberResolver } from "../../../src/domain/member/resolve-member";

const resolve = memberResolver(defaultRegister);
const memberOf = (text: string): string | null => explainMember(text, resolve).member;
const memberByCode = new Map(countriesOfTheRegion.map(({ code2, names }) => [code2, names[0] ?? null]));

describe("the tables of names", () => {
  test.each(countryFiles().map(({ path, text }) => [path, text]))(
    "%s is what the package and our own names give: else run npm run countries",
    (path, text) => {
      expect(readFileSync(path, "utf8")).toBe(text);
    },
  );

  test("hold every country of the package once", () => {
    const codes = [...countriesOfTheRegion, ...countriesElsewhere].map(({ code2 }) => code2).sort();
    expect(codes).toEqual(packageCountries().map(({ code2 }) => code2));
  });

  test("give no name and no code to two countries", () => {
    const countries = [...countriesOfTheRegion, ...countriesElsewhere];
    const keys = countries.flatMap(({ code2, code3, names }) => [
      ...new Set([code2, code3, ...names].map(nameKey).filter((key) => key !== "")),
    ]);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test("leave out only what the package still says", () => {
    const said = packageCountries().flatMap(({ code2, names }) => names.map((name) => `${code2} ${name}`));
    expect([...leftOut.keys()].filter((name) => !said.includes(name))).toEqual([]);
  });

  test("an own row with a code that the package does not know is our mistake", () => {
    expect(() => mergedCountries("QQ QQQ Nowhere", ["QQ"])).toThrow("QQ QQQ");
    expect(() => mergedCountries("FJ FIJ Fiji", ["FJ"])).toThrow("FJ FIJ");
  });

  test("the package adds to our own names, and repeats none", () => {
    const [country] = countriesOf(mergedCountries("KR KOR Korea; Corée du Sud | Korean", ["KR"]));
    expect(country?.names.slice(0, 2)).toEqual(["Korea", "Corée du Sud"]);
    expect(country?.names.filter((name) => nameKey(name) === "coree du sud")).toHaveLength(1);
    expect(country).toMatchObject({ code3: "KOR", adjectives: ["Korean"] });
    expect(country?.names).toContain("Korea, Republic of");
  });
});

describe("every country of the package", () => {
  /** In the office's papers the Thai Customs Department, elsewhere Chad; and two that are words of a name ("in", "la"). */
  const notByCode = ["TCD", "IN", "LA"];

  test.each(packageCountries())("$code2 $code3 is its own Member or none, by name and by code", (country) => {
    const names = country.names.filter((name) => !leftOut.has(`${country.code2} ${name}`));
    const codes = [country.code2, country.code3].filter((code) => !notByCode.includes(code));
    const member = memberByCode.get(country.code2) ?? null;
    const texts = [...names, ...names.map((name) => name.toUpperCase()), ...codes];
    expect(texts.map((text) => [text, memberOf(text)])).toEqual(texts.map((text) => [text, member]));
  });

  test("a name that is left out is nobody's", () => {
    expect([...leftOut.keys()].map((name) => memberOf(name.slice(3)))).toEqual(
      [...leftOut.keys()].map(() => null),
    );
  });

  test("a Member's adjective names it beside the word Customs only", () => {
    const wrong = countriesOfTheRegion.flatMap(({ names, adjectives }) =>
      adjectives.filter((adjective) => memberOf(`${adjective} Customs`) !== names[0]),
    );
    expect(wrong).toEqual([]);
  });
});

/** Peoples of other countries, those above all whose word is near a Member's. */
const peoplesElsewhere =
  `Austrian, Iraqi, Irish, Icelandic, Italian, Jordanian, Kuwaiti, Omani, Maltese, Malian, Malawian, Malagasy, Moldovan, Monegasque,
Montenegrin, Moroccan, Mauritian, Mauritanian, Namibian, Nauruan, Niuean, Nigerian, Nigerien, North Korean, Norwegian, Palauan, Palestinian,
Panamanian, Peruvian, Polish, Portuguese, Qatari, Romanian, Russian, Rwandan, American Samoan, Saudi, Senegalese, Serbian, Seychellois,
Singhalese, Slovak, Slovenian, Somali, Spanish, Sudanese, Surinamese, Swazi, Swiss, Syrian, Taiwanese, Tajik, Tanzanian, Togolese, Tokelauan,
Tunisian, Turkish, Turkmen, Tuvaluan, Ugandan, Ukrainian, Uzbek, Venezuelan, Zambian, Zimbabwean, Albanian, Algerian, Andorran, Angolan,
Argentine, Armenian, Azerbaijani, Bahamian, Bahraini, Barbadian, Belarusian, Belgian, Belizean, Beninese, Bolivian, Bosnian, Brazilian,
British, Bulgarian, Burkinabe, Burundian, Cameroonian, Canadian, Chadian, Chilean, Colombian, Comoran, Congolese, Cook Islander, Croatian,
Cuban, Cypriot, Czech, Danish, Djiboutian, Dominican, Ecuadorian, Egyptian, Estonian, Ethiopian, Finnish, French, Gabonese, Gambian,
Georgian, German, Ghanaian, Greek, Grenadian, Guamanian, Guatemalan, Guinean, Guyanese, Haitian, Honduran, Hungarian, Israeli, Ivorian,
Jamaican, Kazakh, Kenyan, Kyrgyz, I-Kiribati, Kosovar, Latvian, Lebanese, Liberian, Libyan, Lithuanian, Macedonian, Marshallese, Mexican,
Micronesian, Mozambican, New Caledonian, Paraguayan, Solomon Islander, South African, Swedish, Yemeni`.split(
    /,\s/,
  );

test("a people of another country is no Member, alone or with its Customs", () => {
  const texts = peoplesElsewhere.flatMap((people) => [
    people,
    `${people} Customs`,
    `Royal ${people} Customs Department`,
  ]);
  expect(texts.filter((text) => memberOf(text) !== null)).toEqual([]);
});

describe("words that may be two countries", () => {
  test.each(
    "Congo;Koreas;Guinea;New Guinea;Equatorial Guinea;Guinea-Bissau;Samoas;Samoan Islands;American Samoa;Georgia;South Georgia;Micronesia;Chinese Taipei;Taiwan, Province of China;China, Hong Kong;Greater China;North Korea;Republic of the Congo;DR Congo;Saint Martin;Virgin Islands;Dominica;Niger".split(
      ";",
    ),
  )("%s is no Member", (text) => {
    expect(memberOf(text)).toBeNull();
  });

  test.each([
    ["Korea", "Korea"],
    ["Korea, Republic of", "Korea"],
    ["Samoa", "Samoa"],
    ["Papua New Guinea", "Papua New Guinea"],
    ["China", "China"],
    ["Hong Kong, China", "Hong Kong China"],
    ["Macao", "Macao China"],
  ])("%s is %s", (text, member) => {
    expect(memberOf(text)).toBe(member);
  });
});
