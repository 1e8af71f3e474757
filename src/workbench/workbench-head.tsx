import { Badge, Button, makeStyles, Spinner, Text, tokens, Tooltip } from "@fluentui/react-components";
import { useRef } from "react";
import type { WorkbenchState } from "./workbench-state";
import { fileSource } from "./file-source";
import type { Source } from "./use-workbench";
import { words } from "./words";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: "8px",
    padding: "6px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  product: { fontSize: tokens.fontSizeBase400, margin: 0, fontWeight: tokens.fontWeightSemibold },
  file: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    minWidth: 0,
    maxWidth: "45vw",
    color: tokens.colorNeutralForeground2,
  },
  // Only where it takes long: most files are open before it is seen.
  stop: {
    animationName: { from: { visibility: "hidden" }, to: { visibility: "hidden" } },
    animationDuration: "0.5s",
  },
  room: { flexGrow: 1, "@media (max-width: 480px)": { flexBasis: "100%" } },
});

export interface WorkbenchHeadProps {
  readonly state: WorkbenchState;
  readonly onOpen: (source: Source) => void;
  readonly onSample: () => void;
  readonly onNew?: (() => void) | undefined;
  readonly onSave: () => void;
}

/** The line above grid and pane: what is open, and what can be done with files. */
export function WorkbenchHead({ state, onOpen, onSample, onNew, onSave }: WorkbenchHeadProps) {
  const styles = useStyles();
  const isBusy = state.busy !== undefined;
  return (
    <header className={styles.head}>
      <h1 className={styles.product}>{words.product}</h1>
      <Text className={styles.file} title={state.name}>
        {state.name ?? words.nothingOpen}
      </Text>
      {state.isEdited && (
        <Tooltip content={words.editedTip} relationship="description">
          <Badge appearance="tint" color="warning">
            {words.edited}
          </Badge>
        </Tooltip>
      )}
      <span role="status">{isBusy && <Spinner size="tiny" label={state.busy} />}</span>
      {isBusy && state.stop && (
        <Button size="small" className={styles.stop} onClick={state.stop}>
          {words.stop}
        </Button>
      )}
      <span className={styles.room} />
      <OpenButton isBusy={isBusy} onOpen={onOpen} />
      <HeadButton tip={words.sampleTip} isBusy={isBusy} onClick={onSample}>
        {words.sample}
      </HeadButton>
      {onNew && (
        <HeadButton tip={words.createTip} isBusy={isBusy} onClick={onNew}>
          {words.create}
        </HeadButton>
      )}
      <Tooltip content={words.saveTip} relationship="description">
        <Button appearance="primary" size="small" disabled={isBusy || !state.book} onClick={onSave}>
          {words.save}
        </Button>
      </Tooltip>
    </header>
  );
}

interface HeadButtonProps {
  readonly tip: string;
  readonly isBusy: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

const HeadButton = ({ tip, isBusy, onClick, children }: HeadButtonProps) => (
  <Tooltip content={tip} relationship="description">
    <Button size="small" disabled={isBusy} onClick={onClick}>
      {children}
    </Button>
  </Tooltip>
);

// Every file may be chosen: what cannot be opened is refused with the reason and what to do.
function OpenButton({
  isBusy,
  onOpen,
}: {
  readonly isBusy: boolean;
  readonly onOpen: (source: Source) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <HeadButton tip={words.openTip} isBusy={isBusy} onClick={() => input.current?.click()}>
        {words.open}
      </HeadButton>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.open}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onOpen(fileSource(file));
          currentTarget.value = ""; // so that the same file can be chosen again
        }}
      />
    </>
  );
}
