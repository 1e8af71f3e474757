import type { Member } from "../../member/member";

/** Somebody who looks after a part of the plan, of the Members, or after all of it. */
export interface Contact {
  readonly name: string;
  /** "Programme manager" */
  readonly role: string;
  /** Numbers of pillars; none where it is not about pillars. */
  readonly pillars: readonly number[];
  /** As the register of Members names them; none where it is not about sub-regions. */
  readonly subRegions: readonly string[];
}

interface Concern {
  readonly pillar: number;
  /** Members that a KPI still waits for; none where it does not count Members. */
  readonly missing: readonly Member[];
}

/**
 * Those who look after what a KPI is about, as the sheet has them: of its pillar, or of a sub-region of Members that it waits
 * for; only where there is none of these, those who look after everything.
 */
export function contactsFor(contacts: readonly Contact[], { pillar, missing }: Concern): readonly Contact[] {
  const waitedFor = new Set(missing.map(({ subRegion }) => subRegion));
  const concerns = ({ pillars, subRegions }: Contact): boolean =>
    (pillars.length === 0 || pillars.includes(pillar)) &&
    (subRegions.length === 0 || subRegions.some((name) => waitedFor.has(name)));
  const isGeneral = ({ pillars, subRegions }: Contact): boolean =>
    pillars.length === 0 && subRegions.length === 0;
  const own = contacts.filter((contact) => !isGeneral(contact) && concerns(contact));
  return own.length > 0 ? own : contacts.filter(isGeneral);
}
