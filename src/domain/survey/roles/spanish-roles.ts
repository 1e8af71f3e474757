import type { RolePattern } from "./survey-role";

/** What the words of a heading say in Spanish, without accents. */
export const spanishRoles: readonly RolePattern[] = [
  ["respondents", "sure", /^(?:(?:numero|n) de )?(?:encuestad[oa]s|personas encuestadas)$/],
  ["effectsNo", "sure", /^efectos? directos? no$|^sin efectos? directos?$/],
  ["effectsYes", "sure", /^efectos? directos? si$/],
  ["projectNo", "sure", /^proyectos?(?: de modernizacion)?(?: iniciad[oa]s?)? no$/],
  ["projectYes", "sure", /^proyectos?(?: de modernizacion)?(?: iniciad[oa]s?)? si$/],
  ["score", "sure", /^(?:puntuacion|calificacion|nota|valoracion) (?:media|promedio)$/],
  [
    "project",
    "sure",
    /\bproyectos?\b.{0,60}\b(?:iniciad[oa]s?|lanzad[oa]s?|emprendid[oa]s?|puestos? en marcha)\b|\b(?:inicio|iniciado|lanzado|emprendido)\b.{0,40}\bproyectos?\b/,
  ],
  ["direct", "sure", /\befectos? directos?\b|\b(?:observado|constatado|notado)\b.{0,40}\befectos?\b/],
  ["actions", "sure", /\b(?:acciones|medidas|actividades) de seguimiento\b|\bque (?:acciones|medidas)\b/],
  [
    "comment",
    "sure",
    /^(?:otros? )?(?:comentarios?|sugerencias?|observaciones)\b|\b(?:comentarios|sugerencias|observaciones)$/,
  ],
  [
    "member",
    "sure",
    /^(?:miembros?|pais(?:es)?|administracion(?:es)?(?: (?:aduanera|de aduanas?))?|aduanas?)$|\bnombre (?:de|del) (?:(?:su|la|el|tu) )?(?:pais|miembro|administracion|aduana|organizacion)\b|^(?:cual es )?(?:(?:su|tu) )(?:pais|administracion|aduana)(?: (?:aduanera|de aduanas?))?$|^(?:que|a que|de que|en que) (?:pais|administracion)\b.{0,40}\b(?:representa|pertenece|trabaja|proviene)\b/,
  ],
  [
    "score",
    "sure",
    /\b(?:evaluacion|calificacion|valoracion|puntuacion|satisfaccion) (?:global|general)\b|\bcomo (?:evalua|califica|valora|calificaria|evaluaria)\b|^(?:nota|calificacion|puntuacion)$/,
  ],
  [
    "implemented",
    "sure",
    /\b(?:implementad[oa]s?|implementacion|implantad[oa]s?|puest[oa]s? en (?:practica|marcha|aplicacion))\b/,
  ],
  [
    "need",
    "sure",
    /\bnecesidad(?:es)?\b|\bprioridad(?:es)?\b|\bnecesita\b.{0,60}\b(?:asistencia|apoyo|formacion|capacitacion|ayuda)\b|\basistencia\b/,
  ],
  [
    "workshop",
    "sure",
    /^(?:taller(?:es)?|seminarios?|(?:titulo|nombre) del (?:taller|seminario|evento|curso))$|\b(?:que|cual|en que)\b.{0,40}\b(?:taller|seminario|curso)\b|\b(?:taller|seminario|curso)\b.{0,30}\b(?:asistio|participo)\b/,
  ],
  ["topic", "sure", /^(?:temas?|areas?|ambitos?|instrumentos?)$/],
  ["replies", "sure", /^(?:(?:numero|n) de )?respuestas(?: recibidas)?$/],
  ["invited", "sure", /^(?:(?:numero|n) de )?invitad[oa]s$/],
];
