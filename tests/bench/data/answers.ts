import type { FollowUpRow, StatusAnswer } from "../../../src/domain/kpi/evidence/evidence";
import { addDays, calendarDate } from "../../../src/domain/shared/calendar-date";
import { logDays } from "./days";
import { type Random, seededRandom } from "./random";
import type { Size } from "./size";

/** "Member A", "Member B" ... "Member AB": as many different words as there are Members. */
export const memberNames = ({ members }: Size): readonly string[] =>
  Array.from(
    { length: members },
    (_, place) => `${first[place % first.length]}${last[Math.floor(place / first.length)]}`,
  );

const first = [
  "Ardo",
  "Belu",
  "Cami",
  "Dora",
  "Ebru",
  "Fano",
  "Gori",
  "Hela",
  "Ivra",
  "Jona",
  "Kelo",
  "Lumi",
  "Mira",
  "Nevo",
];
const last = [
  "land",
  "stan",
  "via",
  "mark",
  "burg",
  "ria",
  "tania",
  "quay",
  "dor",
  "wick",
  "nesia",
  "gard",
  "polis",
  "vale",
];

/** A Member's answers to every KPI that counts Members, column by column; undefined is blank. */
export function answersOf(
  { members }: Size,
  columns: number,
): readonly (readonly (StatusAnswer | undefined)[])[] {
  const random = seededRandom(23);
  return Array.from({ length: members }, () => Array.from({ length: columns }, () => answer(random)));
}

const firstAnswer = calendarDate("2017-01-01");

function answer(random: Random): StatusAnswer | undefined {
  const drawn = random.below(100);
  if (drawn < 15) return undefined;
  if (drawn < 40) return { kind: "no" };
  if (drawn < 50) return { kind: "in-progress" };
  return drawn < 60 ? { kind: "yes" } : { kind: "yes", since: addDays(firstAnswer, random.below(1_270)) };
}

/** A workshop a row, from the sheet's row 2 on. */
export function followUpRows({ workshops }: Size): readonly FollowUpRow[] {
  const random = seededRandom(31);
  return Array.from({ length: workshops }, (_, place) => {
    const invited = 10 + random.below(30);
    const replies = random.below(invited);
    const effectsYes = random.below(replies + 1);
    const effectsNo = random.below(replies - effectsYes + 1);
    return { row: place + 2, date: random.pick(logDays), invited, replies, effectsYes, effectsNo };
  });
}
