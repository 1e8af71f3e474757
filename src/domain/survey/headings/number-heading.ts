/** A column that numbers the rows of a table: "No.", "#", "Workshop number". */
export const numberHeading = /^(?:nos?\.?|n°|nr\.?|#|number|id|workshop (?:nos?\.?|number|#))$/i;
