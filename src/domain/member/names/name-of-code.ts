import type { Country } from "./country";
import { countriesElsewhere } from "./countries-elsewhere";
import { countriesOfTheRegion } from "./countries-of-the-region";

/** nameOfCode("la") -> Laos' name, whatever else the letters say ("la" is an article); undefined where the ISO has no such code. */
export function nameOfCode(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  const isOf = ({ code2, code3 }: Country): boolean => code === code2 || code === code3;
  return (countriesOfTheRegion.find(isOf) ?? countriesElsewhere.find(isOf))?.names[0];
}
