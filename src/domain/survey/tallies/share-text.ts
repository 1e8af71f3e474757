/** A share in per cent, the same wherever a survey is told: shareText(148 / 261) -> "56.7 %". To the nearest tenth. */
export const shareText = (share: number): string => `${Number((share * 100 + tiny).toFixed(1))} %`;

/** Keeps 0.145 from becoming 14.4 by the way that numbers are stored. */
const tiny = 1e-9;
