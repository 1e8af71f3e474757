/** A flat shape of one colour, in pixels; a pixel's middle lies at a half. */
export interface Shape {
  readonly colour: string;
  readonly covers: (x: number, y: number) => boolean;
}

/** Right and bottom are the first pixel outside. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly corner?: number;
}

/** A rectangle, its corners round where `corner` says how far. */
export const rectangle = (colour: string, { left, top, right, bottom, corner = 0 }: Box): Shape => ({
  colour,
  covers: (x, y) => {
    if (x < left || x >= right || y < top || y >= bottom) return false;
    const dx = Math.max(left + corner - x, x - (right - corner), 0);
    const dy = Math.max(top + corner - y, y - (bottom - corner), 0);
    return dx * dx + dy * dy <= corner * corner;
  },
});

export type Point = readonly [number, number];

/** Points in clockwise order as seen. */
export const triangle = (colour: string, [a, b, c]: readonly [Point, Point, Point]): Shape => ({
  colour,
  covers: (x, y) => [side(a, b, x, y), side(b, c, x, y), side(c, a, x, y)].every((turn) => turn >= 0),
});

const side = ([ax, ay]: Point, [bx, by]: Point, x: number, y: number): number =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax);

export interface Arc {
  readonly centre: number;
  readonly radius: number;
  readonly thickness: number;
  /** Degrees clockwise from the top. */
  readonly from: number;
  readonly to: number;
}

/** A part of a ring around the middle of a square. */
export const arc = (colour: string, { centre, radius, thickness, from, to }: Arc): Shape => ({
  colour,
  covers: (x, y) => {
    const [dx, dy] = [x - centre, y - centre];
    const turn = ((Math.atan2(dx, -dy) * 180) / Math.PI + 360) % 360;
    return Math.abs(Math.hypot(dx, dy) - radius) <= thickness / 2 && turn >= from && turn <= to;
  },
});
