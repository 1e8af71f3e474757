import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const useStyles = makeStyles({
  veil: {
    position: "fixed",
    inset: 0,
    zIndex: 1000,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    textAlign: "center",
    backgroundColor: tokens.colorBackgroundOverlay,
    color: tokens.colorNeutralForegroundInverted,
    fontSize: tokens.fontSizeBase500,
  },
});

interface Props {
  readonly text: string;
  readonly onDrop: (files: readonly File[]) => void;
  /** Hears of a file before every other veil of the page, which then never does. */
  readonly isFirst?: boolean;
}

/** Takes files that are dropped anywhere on the page, frames too: a veil lies over everything while one is dragged. */
export function DropVeil({ text, onDrop, isFirst = false }: Props) {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const enter = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      if (isFirst) event.stopPropagation();
      setOver(true);
    };
    addEventListener("dragenter", enter, { capture: isFirst });
    return () => removeEventListener("dragenter", enter, { capture: isFirst });
  }, [isFirst]);
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
      {text}
    </div>
  );
}
