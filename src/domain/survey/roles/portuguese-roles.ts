import type { RolePattern } from "./survey-role";

/** What the words of a heading say in Portuguese, without accents. What is written as in Spanish stands there. */
export const portugueseRoles: readonly RolePattern[] = [
  ["replies", "sure", /^(?:(?:numero|n) de )?respostas(?: recebidas)?$/],
  ["invited", "sure", /^(?:(?:numero|n) de )?convidad[oa]s$/],
  [
    "project",
    "sure",
    /\bprojet[oa]s?\b.{0,60}\b(?:iniciad[oa]s?|lancad[oa]s?)\b|\b(?:iniciado|lancado|iniciou)\b.{0,40}\bprojetos?\b/,
  ],
  ["direct", "sure", /\befeitos? diret[oa]s?\b|\b(?:observou|constatou|notou)\b.{0,40}\befeitos?\b/],
  ["actions", "sure", /\bque (?:acoes|medidas)\b|\b(?:acoes|medidas) (?:de seguimento|tomadas)\b/],
  ["comment", "sure", /^(?:outros? )?(?:comentarios?|sugestoes|observacoes)\b/],
  [
    "member",
    "sure",
    /^(?:membros?|pais(?:es)?|administracao(?:es)?(?: aduaneiras?)?|alfandegas?)$|\bnome (?:da|do) (?:sua |seu )?(?:administracao|pais|alfandega)\b|^(?:qual e )?(?:a sua|o seu) (?:administracao|pais)/,
  ],
  [
    "score",
    "sure",
    /\b(?:avaliacao|classificacao|satisfacao) (?:global|geral)\b|\bcomo (?:avalia|classifica)\b/,
  ],
  ["implemented", "sure", /\b(?:implementad[oa]s?|implementacao|implantad[oa]s?)\b/],
  ["need", "sure", /\bnecessidades?\b|\bprioridades?\b|\bprecisa de (?:assistencia|apoio|formacao)\b/],
  [
    "workshop",
    "sure",
    /^(?:oficinas?|seminarios?|(?:titulo|nome) d[oa] (?:oficina|seminario|evento))$|\b(?:que|qual|em que|em qual)\b.{0,40}\b(?:oficina|seminario|workshop|curso)\b/,
  ],
  ["topic", "sure", /^(?:temas?|areas?|dominios?)$/],
];
