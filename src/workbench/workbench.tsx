import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { themes, useSystemShade } from "../ui/theme";
import { WorkbenchHead } from "./workbench-head";
import { WorkbenchMessage } from "./workbench-message";
import { DiscardQuestion } from "./discard-question";
import { DropZone } from "./drop-zone";
import { fileSource, sampleSource } from "./file-source";
import type { OpenBook, OpenInFrame } from "./open-book";
import { SideSwitch, type Side } from "./side-switch";
import { type Source, useWorkbench } from "./use-workbench";
import { useOtherTab } from "./use-other-tab";
import { forgetUnsaved } from "./unsaved";
import { UnsavedOffer } from "./unsaved-offer";
import { useUnsaved } from "./use-unsaved";
import { useSideKeys } from "./use-side-keys";
import { words } from "./words";

export interface WorkbenchProps {
  readonly openInFrame: OpenInFrame;
  /** The pane over an open workbook. */
  readonly renderPane: (book: OpenBook) => ReactNode;
  /** Makes a new planning workbook; without it there is no such button. */
  readonly newBook?: () => Promise<Source>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const narrow = "@media (max-width: 720px)";

const useStyles = makeStyles({
  whole: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  sides: { display: "flex", flexGrow: 1, minHeight: 0 },
  grid: { flexGrow: 1, minWidth: 0, display: "flex" },
  frame: { border: "none", width: "100%", height: "100%" },
  pane: {
    width: "390px",
    flexShrink: 0,
    minHeight: 0,
    overflow: "hidden",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { width: "100%", borderLeft: "none" },
  },
  away: { [narrow]: { display: "none" } },
});

/** The workbench: files above, the workbook in a grid on the left, the pane on the right. Opens with the sample. */
export function Workbench({ openInFrame, renderPane, newBook, now }: WorkbenchProps) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const pane = useRef<HTMLElement>(null);
  const [side, setSide] = useState<Side>("grid");
  const [waiting, setWaiting] = useState<Source>();
  const [state, { open, save, tell }] = useWorkbench(openInFrame, frame);
  const hasOtherTab = useOtherTab();
  const [unsaved, answered] = useUnsaved(state, now);
  const isOpen = state.book !== undefined;
  useSideKeys(frame, pane);

  useEffect(() => void open(sampleSource), [open]);
  useEffect(() => {
    const text = words.otherTab;
    if (hasOtherTab && isOpen) tell({ kind: "told", message: { kind: "notice", text } });
  }, [hasOtherTab, isOpen, tell]);

  const ask = useCallback(
    (source: Source): void => (state.book?.isEdited() ? setWaiting(source) : void open(source)),
    [state.book, open],
  );
  const drop = (files: readonly File[]): void => {
    const [file] = files;
    if (files.length > 1) tell({ kind: "told", message: { kind: "notice", text: words.dropOne } });
    else if (file) ask(fileSource(file));
  };
  const goOn = (): void => {
    if (waiting) void open(waiting);
    setWaiting(undefined);
  };

  return (
    <FluentProvider theme={themes[useSystemShade()]} style={{ height: "100%" }}>
      {/* A class on the provider itself would also paint the layers that tooltips stand on. */}
      <div className={styles.whole}>
        <WorkbenchHead
          state={state}
          onOpen={ask}
          onSample={() => ask(sampleSource)}
          onNew={newBook && (() => void newBook().then(ask))}
          onSave={() => void save()}
        />
        {state.message && (
          <WorkbenchMessage message={state.message} onClose={() => tell({ kind: "closed-message" })} />
        )}
        {unsaved && (
          <UnsavedOffer
            unsaved={unsaved}
            onOpen={() => {
              ask({ name: unsaved.name, bytes: () => Promise.resolve(unsaved.bytes) });
              answered();
            }}
            onForget={() => {
              void forgetUnsaved(unsaved.name);
              answered();
            }}
          />
        )}
        <SideSwitch side={side} onSwitch={setSide} />
        <div className={styles.sides}>
          <div className={mergeClasses(styles.grid, side !== "grid" && styles.away)}>
            <iframe ref={frame} className={styles.frame} src="grid.html" title={words.grid} />
          </div>
          <main
            ref={pane}
            className={mergeClasses(styles.pane, side !== "pane" && styles.away)}
            aria-label={words.pane}
          >
            {state.book && <Fragment key={state.opened}>{renderPane(state.book)}</Fragment>}
          </main>
        </div>
        {waiting && (
          <DiscardQuestion
            name={state.name ?? ""}
            onSave={() => void save().then(goOn)}
            onGo={() => {
              void forgetUnsaved(state.name ?? "");
              goOn();
            }}
            onCancel={() => setWaiting(undefined)}
          />
        )}
        <DropZone onDrop={drop} />
      </div>
    </FluentProvider>
  );
}
