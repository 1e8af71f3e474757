import { useTheirWord } from "../../../pane-context";
import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { HeaderRows } from "../../../../domain/survey/form";
import { importWords } from "../../../words/import";
import { useImportStyles } from "../import-styles";
import type { ImportCommands } from "../use-import";

interface Props {
  readonly headerRows: HeaderRows | undefined;
  /** The file names no Member where one is needed. */
  readonly asksMember: boolean;
  readonly member: string | undefined;
  /** The workshop that a file without a column of workshops is about; undefined where that is not asked. */
  readonly workshop: string | undefined;
  readonly commands: ImportCommands;
}

/** What is said of the file as a whole: where its headings stand, and whose answers they all are. */
export function FileChoices({ headerRows, asksMember, member, workshop, commands }: Props) {
  const say = useTheirWord();
  const styles = useImportStyles();
  const said = importWords.columns;
  return (
    <>
      {asksMember || member !== undefined ? (
        <Typed
          label={say(said.wholeFile)}
          hint={say(said.wholeFileHint)}
          value={member ?? ""}
          button={say(said.setMember)}
          onSet={(text) => commands.choose({ member: text }, "now")}
        />
      ) : null}
      {workshop === undefined ? null : (
        <Typed
          key={workshop}
          label={said.wholeWorkshop}
          hint={said.wholeWorkshopHint}
          value={workshop}
          button={said.setWorkshop}
          onSet={(text) => commands.choose({ workshop: text }, "now")}
        />
      )}
      <details>
        <summary className={styles.summary}>{said.otherHeadings}</summary>
        <Typed
          label={said.headingRows}
          hint={said.headingRowsHint}
          value={headerRows ? [...new Set([headerRows.first, headerRows.last])].join("-") : ""}
          button={said.setHeadings}
          onSet={(text) => {
            const rows = readRows(text);
            if (rows) commands.choose({ headerRows: rows }, "now");
          }}
        />
      </details>
    </>
  );
}

/** "3" and "3-4"; undefined where it is neither. */
function readRows(text: string): HeaderRows | undefined {
  const [, first, last = first] = /^(\d{1,5})(?:\s*[-–]\s*(\d{1,5}))?$/.exec(text.trim()) ?? [];
  const rows = { first: Number(first), last: Number(last) };
  return first !== undefined && rows.first > 0 && rows.last >= rows.first ? rows : undefined;
}

interface TypedProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly button: string;
  readonly onSet: (text: string) => void;
}

/** Set when one is done typing: each letter would read the file anew. */
function Typed({ label, hint, value, button, onSet }: TypedProps) {
  const styles = useImportStyles();
  const [typed, setTyped] = useState(value);
  const isNew = typed.trim() !== "" && typed.trim() !== value;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isNew) onSet(typed.trim());
      }}
    >
      <Field label={label} hint={hint} size="small">
        <Input
          input={{ className: styles.narrow }}
          value={typed}
          onChange={(_, { value: text }) => setTyped(text)}
        />
      </Field>
      {isNew ? (
        <Button type="submit" size="small">
          {button}
        </Button>
      ) : null}
    </form>
  );
}
