import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  field: {
    boxSizing: "border-box",
    height: "26px",
    padding: "0 6px",
    minWidth: 0,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    "::placeholder": {
      color: tokens.colorNeutralForeground3,
      opacity: 1,
      "@media (forced-colors: active)": { color: "CanvasText" },
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly className?: string;
}

/** Words to look for. */
export function SearchField({ label, value, onChange, className }: Props) {
  const styles = useStyles();
  return (
    <input
      type="search"
      className={mergeClasses(styles.field, className)}
      placeholder={label}
      aria-label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
