/** Topics of the trade by their Spanish names, without accents; plans are English. */
export const spanishTopics: readonly (readonly [spanish: RegExp, english: string])[] = [
  [/\bgestion (?:de|del) riesgos?\b/, "Risk Management"],
  [
    /\b(?:auditoria|control|fiscalizacion) (?:a posteriori|posterior(?: al despacho)?)\b/,
    "Post Clearance Audit (PCA)",
  ],
  [/\boperador(?:es)? economicos? autorizados?\b/, "Authorized Economic Operator (AEO)"],
  [/\bventanilla unica\b/, "Single Window"],
  [/\bvaloracion (?:aduanera|en aduanas?)\b|\bvalor en aduanas?\b/, "Customs Valuation"],
  [/\b(?:reglas|normas) de origen\b/, "Rules of Origin"],
  [/\bresoluciones anticipadas\b/, "Advance Rulings"],
  [
    /\bestudio (?:sobre el|del?) tiempos? (?:de|necesario para el) (?:despacho|levante)\b/,
    "Time Release Study (TRS)",
  ],
  [/\bgestion (?:coordinada|integrada) de (?:las )?fronteras?\b/, "Coordinated Border Management (CBM)"],
  [/\bsistema armonizado\b/, "Harmonized System (HS)"],
  [/\b(?:derechos de )?propiedad intelectual\b/, "Intellectual Property Rights (IPR)"],
  [/\bcomercio electronico\b/, "E-Commerce"],
  [/\b(?:etica|integridad)\b/, "Integrity"],
  [/\basistencia mutua\b/, "Mutual Administrative Assistance"],
];
