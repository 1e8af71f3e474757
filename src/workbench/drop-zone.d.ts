/** Takes files that are dropped anywhere on the page; the veil keeps the grid's frame from taking them. */
export declare function DropZone({ onDrop }: {
    readonly onDrop: (files: readonly File[]) => void;
}): import("react").JSX.Element | null;
