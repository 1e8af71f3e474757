/** "Q1 T | Q1 A", "T1 P | T1 R": a letter behind a period stands for target or actual. */
const letterOfPeriod =
  /^\s*((?:[qth]|trim\.?|qtr\.?)\s?[1-4](?=[\s./(-]{0,2}[a-z]\)?\s*$)|(?:annual|total|year|ytd|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})(?=[\s./(-]))[\s./-]{0,2}\(?([tapr])\)?\s*$/i;
const letters: Readonly<Record<string, string>> = { t: "target", a: "actual", p: "planned", r: "réalisé" };

/** A heading with its letters and short forms written out; of French ones the accent tells them from "previous" and "real". */
export const spelt = (text: string): string =>
  text
    .replace(
      letterOfPeriod,
      (_, period: string, letter: string) => `${period} ${letters[letter.toLowerCase()]}`,
    )
    .replace(/(?<!\p{L})prév(?!\p{L})/giu, "prévu")
    .replace(/(?<=(?:taux|tx) (?:de |d['’]))(?:réal|réalis)\.?(?!\p{L})/giu, "réalisation")
    .replace(/(?<=(?:taux|tx) (?:de |d['’]))exéc?\.?(?!\p{L})/giu, "exécution")
    .replace(/(?<!\p{L})réal(?!\p{L})/giu, "réalisé");
