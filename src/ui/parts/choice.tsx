import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

// A plain list of the browser: Fluent's weighs more than the rest of the first screen's parts together.
const useStyles = makeStyles({
  choice: {
    boxSizing: "border-box",
    height: "26px",
    padding: "0 4px",
    minWidth: 0,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    textOverflow: "ellipsis",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

export type Option = readonly [value: string, label: string];

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options?: readonly Option[];
  readonly onChoose: (value: string) => void;
  readonly className?: string;
  /** Takes the focus when it appears. */
  readonly isFocused?: boolean;
  /** Options in groups, in the place of plain ones. */
  readonly children?: ReactNode;
}

/** One of several, in one line. */
export function Choice({ label, value, options = [], onChoose, className, isFocused, children }: Props) {
  const styles = useStyles();
  return (
    <select
      className={mergeClasses(styles.choice, className)}
      aria-label={label}
      value={value}
      autoFocus={isFocused}
      onChange={({ target }) => onChoose(target.value)}
    >
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
      {children}
    </select>
  );
}
