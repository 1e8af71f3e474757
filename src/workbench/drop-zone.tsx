import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { words } from "./words";

const useStyles = makeStyles({
  veil: {
    position: "fixed",
    inset: 0,
    zIndex: 1000,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    backgroundColor: tokens.colorBackgroundOverlay,
    color: tokens.colorNeutralForegroundInverted,
    fontSize: tokens.fontSizeBase600,
  },
});

/** Takes files that are dropped anywhere on the page; the veil keeps the grid's frame from taking them. */
export function DropZone({ onDrop }: { readonly onDrop: (files: readonly File[]) => void }) {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const enter = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files")) setOver(true);
    };
    addEventListener("dragenter", enter);
    return () => removeEventListener("dragenter", enter);
  }, []);
  if (!isOver) return null;
  return (
    <div
      className={styles.veil}
      onDragOver={(event) => event.preventDefault()}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop([...event.dataTransfer.files]);
      }}
    >
      {words.dropHere}
    </div>
  );
}
