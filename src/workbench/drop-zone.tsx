import { DropVeil } from "../ui/parts/drop-veil";
import { words } from "./words";

/** Opens what is dropped anywhere on the page; the veil keeps the grid's frame from taking it. */
export const DropZone = ({ onDrop }: { readonly onDrop: (files: readonly File[]) => void }) => (
  <DropVeil text={words.dropHere} onDrop={onDrop} />
);
