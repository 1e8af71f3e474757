/** Rows tied to the action, or all rows where none names it. Source: RULES 4. */
export const tiedTo = (serving: string): string => `((${serving}+(SUMPRODUCT(--${serving})=0))>0)`;
