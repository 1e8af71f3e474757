import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  FluentProvider,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { Fragment, type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { useSystemShade, useTheme } from "../ui/theme";
import { WorkbenchHead } from "./workbench-head";
import { WorkbenchMessage } from "./workbench-message";
import { fileSource, sampleSource } from "./file-source";
import type { OpenBook, OpenInFrame, WithEdits } from "./open-book";
import { type Side, SideSwitch } from "./side-switch";
import { type Source, useWorkbench } from "./use-workbench";
import { forgetLeft, forgetUnsaved, takeOver } from "./unsaved";
import { UnsavedOffer } from "./unsaved-offer";
import { useUnsaved } from "./use-unsaved";
import { useSideKeys } from "./use-side-keys";
import { words } from "./words";
import type { BroughtFile } from "../ui/plan/place";
import { DropVeil } from "../ui/parts/drop-veil";

export interface WorkbenchProps {
  readonly openInFrame: OpenInFrame;
  /** The pane over an open workbook. */
  readonly renderPane: (book: OpenBook, brought: BroughtFile | undefined) => ReactNode;
  /** Makes a new planning workbook; without it there is no such button. */
  readonly withEdits: WithEdits;
  readonly newBook?: () => Promise<Source>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The browser's: how days are written. */
  readonly language: string;
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
    // Beside a sheet of a window that is not wide, its columns count more.
    width: "clamp(350px, 26vw, 390px)",
    flexShrink: 0,
    minHeight: 0,
    overflow: "hidden",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { width: "100%", borderLeft: "none" },
  },
  away: { [narrow]: { display: "none" } },
});

/** The workbench: files above, the workbook in a grid on the left, the pane on the right. Opens with the sample. */
export function Workbench({ openInFrame, withEdits, renderPane, newBook, now, language }: WorkbenchProps) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const pane = useRef<HTMLElement>(null);
  const [side, setSide] = useState<Side>("grid");
  const [waiting, setWaiting] = useState<Source>();
  const [state, { open, save, tell }] = useWorkbench(openInFrame, frame);
  const hasOtherTab = useOtherTab();
  const [unsaved, answered] = useUnsaved(state, now, tell);
  const isOpen = state.book !== undefined;
  const gone = useSideKeys(frame, pane, setSide);

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
    else if (file) take(fileSource(file));
  };
  /** A text is a plan to bring: it gets a workbook of its own. */
  const take = (source: Source): void => {
    if (newBook === undefined || !isText(source.name)) return ask(source);
    void newBook().then((book) => ask({ ...book, name: words.broughtName(source.name), brings: source }));
  };
  const goOn = (): void => {
    if (waiting) void open(waiting);
    setWaiting(undefined);
  };

  return (
    <FluentProvider theme={useTheme(useSystemShade())} style={{ height: "100%" }}>
      {/* A class on the provider itself would also paint the layers that tooltips stand on. */}
      <div className={styles.whole}>
        <WorkbenchHead
          state={state}
          onOpen={take}
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
            language={language}
            onOpen={() => {
              // Only once it is opened: what is given up for it may have the same name.
              ask({ name: unsaved.name, bytes: () => takeOver(unsaved).then(() => withEdits(unsaved)) });
              answered();
            }}
            onForget={() => {
              void forgetLeft(unsaved);
              answered();
            }}
          />
        )}
        <span className="unseen" role="status">
          {gone && words.wentTo[gone]}
        </span>
        <SideSwitch side={side} onSwitch={setSide} />
        <div className={styles.sides}>
          <div className={mergeClasses(styles.grid, side !== "grid" && styles.away)}>
            <iframe ref={frame} className={styles.frame} src="grid.html" title={words.frame} />
          </div>
          <main
            ref={pane}
            className={mergeClasses(styles.pane, side !== "pane" && styles.away)}
            aria-label={words.pane}
          >
            {state.book && <Fragment key={state.opened}>{renderPane(state.book, state.brings)}</Fragment>}
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

interface DiscardQuestionProps {
  readonly name: string;
  readonly onSave: () => void;
  readonly onGo: () => void;
  readonly onCancel: () => void;
}

/** Asked before another workbook takes the place of one with unsaved changes. */
function DiscardQuestion({ name, onSave, onGo, onCancel }: DiscardQuestionProps) {
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => (open ? undefined : onCancel())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.discard.title}</DialogTitle>
          <DialogContent>{words.discard.text(name)}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onSave}>
              {words.discard.save}
            </Button>
            <Button onClick={onGo}>{words.discard.go}</Button>
            <Button onClick={onCancel}>{words.discard.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Opens what is dropped anywhere on the page; the veil keeps the grid's frame from taking it. */
const DropZone = ({ onDrop }: { readonly onDrop: (files: readonly File[]) => void }) => (
  <DropVeil text={words.dropHere} onDrop={onDrop} />
);

const isText = (name: string): boolean => /\.(?:csv|tsv|txt)$/i.test(name);

const channelName = "rsp-tracker-workbench";

/** Whether another tab has the workbench open: each that opens asks, and each that hears it answers. */
function useOtherTab(): boolean {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = ({ data }) => {
      setThere(true);
      if (data === "who is there") channel.postMessage("I am");
    };
    channel.postMessage("who is there");
    return () => channel.close();
  }, []);
  return isThere;
}
