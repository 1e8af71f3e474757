import { list } from "./tables";

// Whose slips are mended, and which words only look like slips.

/** Words whose slips are mended. Words for numbers are never among them. */
export const mendable = list(
  `least atleast minimum maximum exactly exceeding exceed fewer within quarter quarters quarterly
    annually annual monthly month months weekly yearly every percent average members member
    satisfaction rating score times approximately between increase increased decrease decreased reduce reduced reducing increasing decreasing improving reduction improvement receive received receives achieve achieved achieves workshops workshop twice`,
);
/** Words of four letters in which two neighbours may be swapped. */
export const mendableShort = list("year week each");
/** Words of five letters of which one inside may be left out. */
export const mendableShortened = list("every");
/** "At mots 5". */
export const atPartners: readonly string[] = ["least", "most"];
export const atWord = "at";
/** "20 per cnet", "once per moth". */
export const perPartners: readonly string[] = ["cent", "month", "year", "week", "quarter"];
/** "In the 1st haf". */
export const ordinalPartners: readonly string[] = ["half", "quarter"];
/** Right words too, but not between "more" and a number. */
export const mistakenForThan = list("then that thank");
/** Right words that lie close to one of those. */
export const realWords = list(
  `lease leased leapt leash leant leash quartet mouths mouthy months monthly nearly dearly early
    rates ration rations rationing dating mating stores scores scoped shore snore scone timed tines
    tiles remember scope scopes embers membered memberships membership annul annals annular annals within without
    wither averages averaged averted excel exceeds excess exceeded quarterback quartered workshopped
    reduces reducer seduce seduced induced increases decreases minimums miniums leased lest fever
    newer twine trice fewest feuer sewer score's excluding excluded`,
);
/** Right words that lie close to a number word. */
export const likeNumberWords = list(
  `there these threes theme sever severn sevens eights sights eighth seventh thirsty thirdly forth
    forts forte fifth fifths nifty sixths sixth mission missions bullion bullions millions billions
    thousands hundreds trillions crores crone crow lakhs weighty eighths elevens twelfth tenth ninth
    tens fortify dozens dozen seven-fold seventy eighty ninety three eight`,
);
