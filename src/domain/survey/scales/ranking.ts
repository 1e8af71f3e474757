/** "Rank the topics" and "in order of priority" count from the first, which is the strongest. */
export const ranking =
  /\brank(?:ed|ing)?\b|\border of (?:priority|importance|preference)\b|\bclasse[rz]\b|\bpar ordre de (?:priorit[ée]|pr[ée]f[ée]rence)\b|\b(?:en|por) orden de (?:prioridad|importancia|preferencia)\b|\bclasifique\b/i;
