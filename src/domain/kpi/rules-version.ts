/**
 * The version of the rules by which statuses are computed; docs/rules.md says what each meant. It goes up when the same
 * evidence would get another status, so that a frozen review tells by which rules it was judged.
 */
export const rulesVersion = "2";
