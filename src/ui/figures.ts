import { percentFloor } from "../domain/kpi/words";

/** 0.774 -> "77 %": rounded down below the target, so that 99.6 % is never shown as 100 %. */
export const attainmentText = (attainment: number): string =>
  `${Math.round(percentFloor(attainment) * 100)} %`;
