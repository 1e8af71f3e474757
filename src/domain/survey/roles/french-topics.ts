import { choiceKey } from "../answers/choices";
import { spanishTopics } from "./spanish-topics";

/** Topics of the trade by their French names, as the WCO writes them; plans are English. */
const names: readonly (readonly [french: RegExp, english: string])[] = [
  [/\bgestion des? risques?\b/, "Risk Management"],
  [
    /\b(?:controles?|verifications?|audits?) a posteriori\b|\bcontrole apres dedouanement\b/,
    "Post Clearance Audit (PCA)",
  ],
  [/\boperateurs? economiques? agrees?\b|\boea\b/, "Authorized Economic Operator (AEO)"],
  [/\bguichet unique\b/, "Single Window"],
  [/\bevaluation (?:en douane|douaniere)\b|\bvaleur en douane\b/, "Customs Valuation"],
  [/\bregles? d origine\b/, "Rules of Origin"],
  [/\bdecisions? anticipees?\b/, "Advance Rulings"],
  [/\b(?:etude (?:sur le|du) )?temps (?:necessaire a la )?mainlevee\b/, "Time Release Study (TRS)"],
  [/\bgestion coordonnee des? frontieres?\b/, "Coordinated Border Management (CBM)"],
  [/\bsysteme harmonise\b/, "Harmonized System (HS)"],
  [/\bdroits? de propriete intellectuelle\b|\bdpi\b/, "Intellectual Property Rights (IPR)"],
  [/\bcommerce electronique\b/, "E-Commerce"],
  [/\b(?:ethique|integrite)\b/, "Integrity"],
  [/\bassistance mutuelle\b/, "Mutual Administrative Assistance"],
];

/** englishTopic("Gestion des risques") -> "Risk Management"; undefined where no such name, or more than one, stands in it. */
export function englishTopic(topic: string): string | undefined {
  const plain = choiceKey(topic.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("œ", "oe"));
  const found = [...names, ...spanishTopics].filter(([words]) => words.test(plain));
  return found.length === 1 ? found[0]?.[1] : undefined;
}
