import { icons, iconSizes } from "./icons";
import { paint } from "./paint";
import { pngOf } from "./png";

/** An icon as a file: its name, "refresh-16.png", and what draws its bytes. */
export interface IconFile {
  readonly name: string;
  readonly size: number;
  readonly draw: () => Uint8Array;
}

/** Every icon in every size. */
export const iconFiles: readonly IconFile[] = Object.entries(icons).flatMap(([name, shapes]) =>
  iconSizes.map((size) => ({
    name: `${name}-${size}.png`,
    size,
    draw: () => pngOf(paint(size, shapes(size))),
  })),
);
