/** Headings of what an import does not need: who answered, and how to reach them. */
const patterns: readonly RegExp[] = [
  /\be-?mail\b/,
  /^(?:your |respondent'?s? |participant'?s? |full |first |last |family |given |sur)?name(?: of (?:the )?(?:respondent|participant|person|officer|contact(?: person)?))?(?: \(.{1,40}\))?$/,
  /^name and (?:title|position|post)/,
  /\b(?:phone|telephone|mobile|fax|whatsapp)\b/,
  /^ip(?: address)?$/,
  /^(?:postal |home |office |your )?address$/,
  /^(?:contact (?:person|details|information)|focal point|passport.*|date of birth|position|job title|rank|gender|sex|age)$/,
];

/** isPersonal("E-mail address") -> true; "Name of your Customs administration" is not. */
export function isPersonal(heading: string): boolean {
  const words = heading
    .slice(0, 120)
    .toLowerCase()
    .replace(/(?<![?*:.])[?*:.]+\s*$/, "")
    .trim();
  return patterns.some((pattern) => pattern.test(words));
}
