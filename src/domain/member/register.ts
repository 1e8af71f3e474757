import { type Member, memberName, type Register } from "./member";
import type { Country } from "./names/country";
import { countriesOfTheRegion } from "./names/countries-of-the-region";

const subRegions = {
  "East, Central and West Asia": ["AF", "CN", "HK", "IR", "JP", "KR", "MO", "MN", "PK"],
  "Pacific Islands": ["AU", "FJ", "NZ", "PG", "WS", "TL", "TO", "VU"],
  "South Asia": ["BD", "BT", "IN", "MV", "NP", "LK"],
  "Southeast Asia": ["BN", "KH", "ID", "LA", "MY", "PH", "SG", "TH", "MM", "VN"],
} satisfies Record<string, readonly string[]>;

const longestList = 6;

/**
 * The 33 Members of the WCO Asia/Pacific region in the product's spelling, all active; the register of a workbook
 * that has none of its own. `otherNames` are the usual ones; the resolver knows more by itself.
 */
export const defaultRegister: Register = Object.entries(subRegions).flatMap(([subRegion, codes]) =>
  codes.map((code) => memberOf(landWithCode(code), subRegion)),
);

function memberOf(country: Country, subRegion: string): Member {
  const [name = "", ...others] = country.names;
  const latin = others.filter((other) => /^[\p{Script=Latin} .'-]+$/u.test(other));
  const short = latin.slice(0, longestList);
  const codes = [country.code3, ...country.abbreviations].filter(
    (code) => !short.some((other) => other.toUpperCase() === code),
  );
  const otherNames = [...short, ...codes];
  return { name: memberName(name), subRegion, otherNames, active: true };
}

function landWithCode(code: string): Country {
  const country = countriesOfTheRegion.find(({ code2 }) => code2 === code);
  if (country === undefined) throw new Error(`no land has the code ${code}`);
  return country;
}
